export type Locale = "vi" | "en";

/** Same keys as T, any wording. A missing or extra key in a locale is a compile error. */
export type SameTexts<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : SameTexts<T[K]>;
};

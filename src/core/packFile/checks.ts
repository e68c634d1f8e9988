/** What is wrong with data that should be a pack: where, and what was expected there. */
export interface DataFault {
  /** "forms[2].columns[0].width"; "" for the whole. */
  readonly path: string;
  /** Key below i18n "packFile.expected". */
  readonly expected: Expected;
}

export type Expected =
  | "text"
  | "shortText"
  | "id"
  | "version"
  | "isoDate"
  | "wholeNumber"
  | "list"
  | "shortList"
  | "object"
  | "known"
  | "choice"
  | "flag"
  | "sheetName"
  | "fileName"
  | "hash"
  | "signature"
  | "unique"
  | "reference";

/** Finds the first fault of a value; null when it has none. */
export type Check<T> = ((value: unknown, path: string) => DataFault | null) & {
  /** Never set: it only carries the type, so that a shape is checked against its interface. */
  readonly of?: T;
};

type Fields<T> = { readonly [K in keyof T]-?: Check<T[K]> };

function test<T>(expected: Expected, holds: (value: unknown) => boolean): Check<T> {
  return (value, path) => (holds(value) ? null : { path, expected });
}

/** Control characters would be lost or refused in a workbook; line breaks are fine. */
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f\ufffe\uffff]/;

/** Printed texts: up to 1,000 characters and no control characters. */
export const isText = test<string>("text", (value) =>
  typeof value === "string" && value.length <= 1_000 && !CONTROL.test(value));

/** Printed names that must not be blank, up to 300 characters. */
export const isName = test<string>("shortText", (value) =>
  typeof value === "string" && value.trim() !== "" && value.length <= 300 && !CONTROL.test(value));

/** Ids stand in file names, keys and reports. */
export const isId = test<string>("id", (value) =>
  typeof value === "string" && /^[A-Za-z0-9][A-Za-z0-9-]{0,59}$/.test(value));

export const isVersion = test<string>("version", (value) =>
  typeof value === "string" && /^\d{1,4}\.\d{1,4}\.\d{1,4}$/.test(value));

export const isIsoDate = test<string>("isoDate", (value) =>
  typeof value === "string" && /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(value));

/** What Excel takes as a sheet's name. */
export const isSheetName = test<string>("sheetName", (value) =>
  typeof value === "string" && /^[^[\]:*?/\\']{1,31}$/.test(value) && !CONTROL.test(value));

/** A file in the catalogue's own folder. */
export const isFileName = test<string>("fileName", (value) =>
  typeof value === "string" && /^[A-Za-z0-9][A-Za-z0-9.-]{0,99}\.json$/.test(value));

/** SHA-256 as lower-case hex. */
export const isHash = test<string>("hash", (value) =>
  typeof value === "string" && /^[0-9a-f]{64}$/.test(value));

/** The 64 bytes of an Ed25519 signature, base64. */
export const isSignature = test<string>("signature", (value) =>
  typeof value === "string" && /^[A-Za-z0-9+/]{86}==$/.test(value));

export const isTrue = test<true>("flag", (value) => value === true);
export const isFlag = test<boolean>("flag", (value) => typeof value === "boolean");

/** A whole number between two bounds, both included. */
export function isBetween(least: number, most: number): Check<number> {
  return test("wholeNumber", (value) =>
    Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most);
}

/** A width in characters. */
export const isWidth = test<number>("wholeNumber", (value) =>
  typeof value === "number" && value >= 1 && value <= 120);

/** One of a closed list of words. */
export function isOneOf<T extends string>(words: readonly T[]): Check<T> {
  return test("choice", (value) => words.some((word) => word === value));
}

export function orNull<T>(check: Check<T>): Check<T | null> {
  return (value, path) => (value === null ? null : check(value, path));
}

export function orAbsent<T>(check: Check<T>): Check<T | undefined> {
  return (value, path) => (value === undefined ? null : check(value, path));
}

/** A list of at most `most` entries. */
export function listOf<T>(check: Check<T>, most: number): Check<readonly T[]> {
  return (value, path) => {
    if (!Array.isArray(value)) return { path, expected: "list" };
    if (value.length > most) return { path, expected: "shortList" };
    for (const [index, one] of value.entries()) {
      const fault = check(one, `${path}[${String(index)}]`);
      if (fault) return fault;
    }
    return null;
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function join(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}

/** An object with these fields and no others: what nobody reads has no business in a pack. */
export function objectOf<T>(fields: Fields<T>): Check<T> {
  const checks = Object.entries<Check<unknown>>(fields as Readonly<Record<string, Check<unknown>>>);
  return (value, path) => {
    if (!isRecord(value)) return { path, expected: "object" };
    const unknown = Object.keys(value).find((key) => !Object.hasOwn(fields, key));
    if (unknown !== undefined) return { path: join(path, unknown.slice(0, 60)), expected: "known" };
    for (const [key, check] of checks) {
      const fault = check(value[key], join(path, key));
      if (fault) return fault;
    }
    return null;
  };
}

/** An object with ids for keys, at most `most` of them. */
export function recordOf<T>(check: Check<T>, most: number): Check<Readonly<Record<string, T>>> {
  return (value, path) => {
    if (!isRecord(value)) return { path, expected: "object" };
    const entries = Object.entries(value);
    if (entries.length > most) return { path, expected: "shortList" };
    for (const [key, one] of entries) {
      const fault = isId(key, join(path, key.slice(0, 60))) ?? check(one, join(path, key));
      if (fault) return fault;
    }
    return null;
  };
}

/** Units in which Vietnamese budget tables are printed. */
export type UnitId = "dong" | "nghin-dong" | "trieu-dong" | "ty-dong";

/** A unit: 1 unit = 10^exponent đồng; `decimals` are usual in print (reference/domain.md §4.2). */
export interface Unit {
  readonly id: UnitId;
  readonly exponent: number;
  readonly decimals: number;
}

export const UNITS: Readonly<Record<UnitId, Unit>> = {
  dong: { id: "dong", exponent: 0, decimals: 0 },
  "nghin-dong": { id: "nghin-dong", exponent: 3, decimals: 0 },
  "trieu-dong": { id: "trieu-dong", exponent: 6, decimals: 3 },
  "ty-dong": { id: "ty-dong", exponent: 9, decimals: 2 },
};

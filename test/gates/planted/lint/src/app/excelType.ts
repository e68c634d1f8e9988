export type Area = Excel.Range;

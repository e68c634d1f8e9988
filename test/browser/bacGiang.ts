import { readFileSync } from "node:fs";
import { realTablePath } from "../support/realTables";

interface RealTable {
  readonly data_rows: readonly (readonly string[])[];
}

/** Sources of one row as an officer would write them: each with its amount where there are two. */
function levelText(central: string, local: string, enterprise: string): string {
  const sources = [
    ["Ngân sách trung ương", central],
    ["Ngân sách tỉnh", local],
    ["Xã hội hóa", enterprise],
  ].filter(([, amount]) => amount !== "");
  if (sources.length > 1) return sources.map((one) => one.join(": ")).join("; ");
  return sources[0]?.[0] ?? "";
}

/** The real Bắc Giang annex in the columns of QN-B2, read from ../shared and never copied here. */
export function bacGiangAsQnB2(): readonly (readonly string[])[] {
  const path = realTablePath("bac-giang-2019-do-thi-thong-minh.json");
  const table = JSON.parse(readFileSync(path, "utf8")) as RealTable;
  return table.data_rows.map((row) => {
    const [number = "", task = "", lead = "", , scope = "", period = "", tw = "", local = ""] = row;
    const [, , , , , , , , enterprise = "", total = "", kind = ""] = row;
    const level = levelText(tw, local, enterprise);
    return [number, task, scope, period, lead, "", "", total, "", total, level, "", kind];
  });
}

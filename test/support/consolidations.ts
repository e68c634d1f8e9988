import { consolidate, type Consolidated, type Submission } from "../../src/core/consolidation";
import type { SheetPlan, WorkbookPlan, WorkbookSnapshot } from "../../src/core/sheet";
import { snapshotOfPlan } from "./planSnapshot";
import { PACK, rejectedFile, submissionOf } from "./submissions";

/** Three agencies with state and other money, traps in the texts, and a damaged file. */
export function sampleSubmissions(): Submission[] {
  return [
    submissionOf("STTTT", {
      "QN-B2": [
        {
          task: "=Mua * máy? ~chủ",
          amounts: { total: 900_000_001, done: 400_000_000, needed: 500_000_001 },
        },
        { task: "Mua máy chủ", type: "DTPT", amounts: { total: 7, needed: 7 } },
        {
          task: "Wifi công cộng",
          level: "KHAC",
          type: "XHH",
          state: false,
          amounts: { total: 12_500_000_000, needed: 12_500_000_000 },
        },
      ],
      "QN-B1": [{ task: "Bảo trì", group: "noi-bo", amounts: { estimate: 45_000_000 } }],
    }),
    submissionOf("SYT", {
      "QN-B2": [
        { task: "x".repeat(300), group: "nhan-luc", level: "TW", amounts: { total: 3, needed: 3 } },
        { task: ">0", group: null, level: null, type: null, amounts: { needed: 2_000_000 } },
      ],
    }),
    submissionOf(
      "001",
      { "QN-B2": [{ task: "MUA MÁY CHỦ", amounts: { done: 1, total: 1 } }] },
      {
        sealed: "broken",
        changedCells: ["QN-B2!J12"],
      }
    ),
    rejectedFile("hong.xlsx", { kind: "damaged", reason: "cut-off", part: "" }),
  ];
}

/** The sample consolidation. */
export function sampleConsolidation(
  submissions: readonly Submission[] = sampleSubmissions()
): Consolidated {
  return consolidate(submissions, {
    year: 2019,
    pack: PACK,
    toolVersion: "0.1.0",
    expectedAgencies: ["STTTT", "SYT", "001", "SNV"].map((code) => ({ code, name: `Sở ${code}` })),
  });
}

/** What a file of that plan reads as. */
export function workbookOfPlan(plan: WorkbookPlan): WorkbookSnapshot {
  return {
    sheets: plan.sheets.map((sheet) => snapshotOfPlan(sheet)),
    properties: plan.properties,
    traits: { macros: false, externalLinks: false },
  };
}

/** The plan with all its rows drawn. */
export function spelledOut(plan: WorkbookPlan): WorkbookPlan {
  const sheets = plan.sheets.map(({ bulk, ...sheet }): SheetPlan => {
    const rows = Array.from({ length: bulk?.count ?? 0 }, (_, index) => bulk!.cellsOf(index));
    return { ...sheet, cells: [...sheet.cells, ...rows.flat()] };
  });
  return { ...plan, sheets };
}

import { cellKey, type WorkbookSnapshot } from "../../../src/core/sheet";
import { describeRule } from "../../support/describeRule";
import { filledWorkbook } from "../../support/filled";

/** The workbook with a font name read for one cell of the first sheet. */
function withFont(workbook: WorkbookSnapshot, key: number, font: string): WorkbookSnapshot {
  const sheets = workbook.sheets.map((sheet) => ({ ...sheet, fonts: new Map([[key, font]]) }));
  return { ...workbook, sheets };
}

const B17 = cellKey(16, 1);
const LONG = "N©ng cÊp phÇn mÒm qu¶n lý v¨n b¶n";

describeRule("legacy-font", {
  good: {
    "French and Unicode without letters of its own": filledWorkbook({
      B17: "Société générale à Paris, dû",
      C17: "Kinh phí, công an, ngân sách",
    }),
    "too little to tell": filledWorkbook({ B17: "§¬n vÞ" }),
    "Unicode in a legacy font": withFont(filledWorkbook({ B17: "Đơn vị" }), B17, ".VnTime"),
    "ASCII in a legacy font": withFont(filledWorkbook({ B17: "Wifi" }), B17, "VNI-Times"),
    "the same signs in a Unicode font": withFont(filledWorkbook({ B17: "phí" }), B17, "Arial"),
  },
  bad: {
    "TCVN3 told by its words": {
      workbook: filledWorkbook({ B17: LONG }),
      found: ["B17 tcvn3"],
      fix: "fix",
    },
    "VNI told by its words": {
      workbook: filledWorkbook({ B17: "Naâng caáp phaàn meàm quaûn lyù vaên baûn" }),
      found: ["B17 vni"],
      fix: "fix",
    },
    "one word, told by its font": {
      workbook: withFont(filledWorkbook({ B17: "§¬n vÞ" }), B17, ".VnTime"),
      found: ["B17 tcvn3"],
      fix: "fix",
    },
    "in the title": {
      workbook: filledWorkbook({ A2: "Danh môc c¸c dù ¸n, nhiÖm vô sÏ triÓn khai" }),
      found: ["A2 tcvn3"],
      fix: "fix",
    },
  },
});

import { describeRule } from "../../support/describeRule";
import { widePack, wideWorkbook } from "../../support/wide";
import type { CellValue } from "../../../src/core/sheet";

const row = (...money: readonly CellValue[]) => wideWorkbook([[1, "Mua máy chủ", null, ...money]]);

describeRule(
  "source-sum",
  {
    good: {
      "adds up": row(500, 300, 200),
      "adds up as text": row("500", "300", "200"),
      "money beside the total": row(500, 300, 200, null, 70),
      "no source is another rule's": row(500),
      "sources of 0": row(500, 0, "-"),
      "a blank total": row(null, 300, 200),
      "a source that cannot be read": row(500, 300, "?"),
      "a group row is another rule's": wideWorkbook([
        ["I", "Ứng dụng trong nội bộ", null, 900, 300, 200],
        [1, "Mua máy chủ", null, 500, 300, 200],
      ]),
    },
    bad: {
      "too little": { workbook: row(500, 300, 100), found: ["D3 differs"], fix: "suggestion" },
      "too much": { workbook: row(500, 300, 200, 50), found: ["D3 differs"], fix: "suggestion" },
      "a typed 0": { workbook: row(0, 300, 200), found: ["D3 differs"], fix: "suggestion" },
      "sources as text": { workbook: row(500, "300", 100), found: ["D3 differs"], fix: null },
    },
  },
  widePack
);

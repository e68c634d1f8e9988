import { describeRule } from "../../support/describeRule";
import { filledWorkbook } from "../../support/filled";

const b2 = filledWorkbook();
const b1 = filledWorkbook({}, { form: "QN-B1", tasks: [] });
const copy = b2.sheets.map((sheet) => ({ ...sheet, name: "QN-B2 (2)" }));

describeRule("form-twice", {
  good: { "two forms": { ...b2, sheets: [...b2.sheets, ...b1.sheets] } },
  bad: {
    "a copied sheet": {
      workbook: { ...b2, sheets: [...b2.sheets, ...copy] },
      found: ["A9 copy"],
      fix: null,
    },
  },
});

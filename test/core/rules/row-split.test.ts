import { describeRule } from "../../support/describeRule";
import { filledWorkbook } from "../../support/filled";

/** The second task turned into a row that carries on the first. */
const CARRIED_ON = {
  A18: null,
  B18: null,
  D18: null,
  E18: null,
  H18: null,
  J18: null,
  K18: null,
  L18: null,
};

describeRule("row-split", {
  good: {
    "a task without number": filledWorkbook({ A18: null }),
    "a part of the task": filledWorkbook({ ...CARRIED_ON, B18: "- Máy chủ", J18: 100 }),
  },
  bad: {
    "the name goes on": {
      workbook: filledWorkbook({ ...CARRIED_ON, B18: "và điều hành của Sở" }),
      found: ["B18 split"],
      fix: "suggestion",
    },
    "another text goes on": {
      workbook: filledWorkbook({ ...CARRIED_ON, E18: "và các đơn vị trực thuộc" }),
      found: ["E18 split"],
      fix: "suggestion",
    },
  },
});

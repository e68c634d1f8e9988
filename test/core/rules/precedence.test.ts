import { candidateOf } from "../../../src/core/rules/candidates";
import type { CheckContext, Finding } from "../../../src/core/rules";
import { holdBack } from "../../../src/core/rules/precedence";
import { quangNgai } from "../../support/packs";

const CONTEXT: CheckContext = {
  workbook: {
    sheets: [],
    properties: {},
    traits: { macros: false, externalLinks: false },
  },
  tables: [],
  copies: [],
  pack: quangNgai,
  year: 2019,
  asOf: "2018-07-20",
};

/** "rule message Sheet!A1 related…" as a candidate. */
function candidate(text: string) {
  const [rule = "", messageId = "", ...places] = text.split(" ");
  const [at, ...related] = places.map((one): Finding["at"] => {
    const [sheet = "", cell] = one.split("!");
    return cell === undefined ? { sheet } : { sheet, cell };
  });
  if (!at) throw new Error(text);
  return candidateOf({ at, messageId, data: {}, related }, { rule, code: "", severity: "error" });
}

test.each([
  ["sheets-disagree sorted B02!B20 B04!B19", "capital-type-not-allowed not-allowed B02!J20", 1],
  ["sheets-disagree sorted B02!B20 B04!B19", "sheets-disagree differs B01!E9 B04!H19", 1],
  ["sheets-disagree sorted B02!B20 B04!B19", "capital-type-not-allowed not-allowed B02!J22", 2],
  ["sheets-disagree differs B02!B20", "capital-type-not-allowed not-allowed B02!J20", 2],
  ["sheets-disagree sorted B02!B20", "required-empty empty B02!D20", 2],
  ["sheets-disagree differs B04!H24 B02!I24", "task-details-differ plan-over B08!F24 B04!H24", 1],
  ["sheets-disagree differs B04!H24 B02!I24", "task-details-differ plan-over B08!F25 B04!H25", 2],
  ["sheets-disagree differs B04!H24 B02!I24", "task-details-differ lead B02!E24 B04!H24", 2],
  ["duplicate-task reworded B2!B29 B2!B15", "task-missing missing B5!B12 B2!B15", 1],
  ["duplicate-task reworded B2!B29 B2!B15", "task-missing missing B5 B2!B16", 2],
  ["hidden-money row B2!F20", "task-missing missing B5 B2!B20", 1],
  ["hidden-money row B2!F20", "numbering-broken repeated B2!A21 B2!A20", 1],
  ["hidden-money column B2!F20", "numbering-broken repeated B2!A21 B2!A20", 2],
  ["formula-range-short short B4!G19", "subtotal-wrong-column moved B4!G19", 1],
  ["formula-range-short short B4!G19", "subtotal-wrong-column moved B4!H19", 2],
  ["non-state-counted in-total B2!F36", "grand-total over B2!F36", 1],
  ["non-state-counted in-total B2!F36", "grand-total over B2!G36", 2],
  ["source-split-mismatch amounts-sum B2!K17 B2!J17", "sheets-disagree thousand B5!D16 B2!J17", 1],
  ["source-sum differs B2!J17", "sheets-disagree differs B5!D16 B2!J17", 1],
  ["source-sum differs B2!J18", "sheets-disagree differs B5!D16 B2!J17", 2],
  ["unit-suspicious beside-small B1!D20", "sheets-disagree thousand B4!E19 B1!D20", 1],
  ["unit-suspicious row-small B1!D20", "sheets-disagree thousand B4!E19 B1!D20", 2],
  ["unit-suspicious beside-large B1!I22 B1!E22", "sheets-disagree holds-less B2!H24 B1!E22", 1],
  ["unit-suspicious beside-small B1!I22 B1!E22", "sheets-disagree holds-less B2!H24 B1!E22", 2],
  ["unit-suspicious row-large B1!I22 B1!E22", "sheets-disagree holds-less B2!H24 B1!E22", 2],
  ["unit-suspicious beside-large B1!I22 B1!E22", "sheets-disagree holds-less B2!H24 B1!E23", 2],
  ["words-mismatch slip B1!D21 B1!D28 B1!A29", "sheets-disagree holds-less B2!I21 B1!D21", 1],
  ["words-mismatch differs B1!A29 B1!D28", "sheets-disagree holds-less B2!I21 B1!D21", 2],
  ["sheets-disagree differs B04!H24 B02!I24", "task-details-differ plan-under B08!F24 B04!H24", 1],
  [
    "document-dates-differ no-such-date B2!S34 B2!S33",
    "decision-number-invalid impossible-date B2!S34",
    1,
  ],
  ["document-dates-differ no-such-date B2!S34 B2!S33", "decision-number-invalid invalid B2!S34", 2],
  [
    "document-dates-differ two-dates B2!S34 B2!S33",
    "decision-number-invalid impossible-date B2!S34",
    2,
  ],
  ["unit-suspicious unit-small B2!A8", "project-differs total-unit B3!C19 B2!H13", 1],
  ["unit-suspicious unit-small B1!A8", "project-differs total-unit B3!C19 B2!H13", 2],
  ["source-split-mismatch amounts B2!K17 B2!J17", "sheets-disagree thousand B5!D16 B2!J17", 2],
  ["source-split-mismatch same-source B4!K20 B4!K19", "sheets-disagree differs B4!H19 B2!I20", 1],
  ["source-split-mismatch same-source B4!K20 B4!K19", "sheets-disagree differs B4!H21 B2!I22", 2],
  ["unit-in-cell read P5!P20", "rest-unplanned rest P5!F20", 1],
  ["text-number as-text B02!L20", "sheets-disagree differs B04!H21 B02!I20", 1],
  ["text-number as-text B02!L20", "sheets-disagree blank B04!H21 B02!I20", 2],
  ["text-number as-text B02!L20", "task-details-differ lead B02!E20", 2],
  ["task-details-differ period B2!D17 B5!C16", "period-outside-plan paid-before B2!D17", 1],
  ["task-details-differ period B6!F10 B2!F20", "period-outside-plan before B6!F10", 1],
  ["sheets-disagree differs-third B2!I17 B4!H16", "product-differs rest B2!U17 B2!I17", 1],
  ["sheets-disagree differs-summed B2!I17 B4!H16", "product-differs rest B2!U17 B2!I17", 1],
  ["sheets-disagree differs B2!I17 B4!H16", "product-differs rest B2!U17 B2!I17", 2],
  ["task-details-differ time-over B6!F10 B4!H16", "period-outside-plan before B6!F10", 1],
  ["task-details-differ period B6!F10 B2!F20", "period-outside-plan before B6!F11", 2],
  ["task-details-differ period B6!F10 B2!F20", "task-details-differ time-over B6!F10 B4!H16", 1],
  ["task-details-differ period B2!D17 B5!C16", "period-outside-plan after B2!D17", 2],
  ["unit-suspicious unit-small B5!A8 B2!J9", "unit-suspicious table-small B5!A8", 1],
  ["disbursed-over-plan over P2!E18 P2!D18", "sheets-disagree holds-less P5!G19 P2!E18", 1],
  ["disbursed-over-plan over P2!E17 P2!D17", "sheets-disagree holds-less P5!G19 P2!E18", 2],
  ["disbursed-over-plan over P2!E18 P2!D18", "sheets-disagree differs P5!G19 P2!E18", 2],
  ["non-state-counted in-state-group B2!K9", "capital-type-not-allowed level-of-others B2!L9", 1],
  ["non-state-counted in-state-group B2!K8", "capital-type-not-allowed level-of-others B2!L9", 2],
])("of %s and %s: %s told", (root, echo, told) => {
  const found = [candidate(echo), candidate(root)];
  expect(holdBack(found, CONTEXT)).toHaveLength(told);
  expect(holdBack(found, CONTEXT)).toContain(found[1]);
});

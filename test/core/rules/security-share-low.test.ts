import { describeRule } from "../../support/describeRule";
import { brief } from "../../support/filled";
import { findingsOn, formWorkbook, packNamed } from "../../support/packForms";

const konTum = packNamed("kon-tum-2024");
const early = (konTum.parameters ?? []).map((one) => ({ ...one, from: "2018-01-01" }));
const shares = (digital: number | null, security: number | null) =>
  formWorkbook(konTum, { form: "KT-TL", typed: { C12: 10_000, D12: digital, F12: security } });

describeRule(
  "security-share-low",
  {
    good: {
      blank: shares(null, null),
      "exactly the least": shares(100, 10),
      "more than all": shares(100, 150),
      "not yet stated": shares(100, null),
    },
    bad: {
      "in another unit": { workbook: shares(100, 0.015), found: ["F12 low-unit"], fix: null },
      "a tenth of a tenth": { workbook: shares(100, 1), found: ["F12 low"], fix: null },
    },
  },
  { ...konTum, parameters: early }
);

test("a pack without a value of its own goes by the directive of 2019", () => {
  const { parameters: _none, ...pack } = konTum;
  const found = (asOf: string) =>
    brief(findingsOn("security-share-low", shares(100, 9), { pack, asOf }));
  expect([found("2019-06-06"), found("2019-06-07")]).toEqual([[], ["F12 low"]]);
});

import { describeRule } from "../../support/describeRule";
import { brief } from "../../support/filled";
import { findingsOn, formWorkbook, packNamed } from "../../support/packForms";

const konTum = packNamed("kon-tum-2024");
const season = packNamed("cds-2027");
/** As in 2018, the day of the cases below: 1% of what goes on from year to year. */
const early = (konTum.parameters ?? []).map((one) => ({ ...one, from: "2018-01-01" }));
const shares = (recurrent: number | null, digital: number | null) =>
  formWorkbook(konTum, { form: "KT-TL", typed: { C11: recurrent, D11: digital } });

describeRule(
  "dx-share-low",
  {
    good: {
      blank: shares(null, null),
      "exactly the least": shares(10_000, 100),
      "no base": shares(0, 5),
      "not yet stated": shares(10_000, null),
    },
    bad: {
      "a little less": { workbook: shares(10_000, 99.999999), found: ["D11 low"], fix: null },
      "in another unit": { workbook: shares(10_000, 0.15), found: ["D11 low-unit"], fix: null },
      "nothing at all": { workbook: shares(10_000, 0), found: ["D11 low"], fix: null },
    },
  },
  { ...konTum, parameters: early }
);

describe("by the day of the check", () => {
  const found = (asOf: string) =>
    brief(findingsOn("dx-share-low", shares(10_000, 50), { pack: konTum, asOf }));
  const national = (asOf: string) => {
    const workbook = formWorkbook(season, {
      form: "B07",
      typed: { C11: 10_000, D11: 6_000, E11: 99, F11: 50 },
    });
    return brief(findingsOn("dx-share-low", workbook, { pack: season, asOf }));
  };
  test("Kon Tum's share held in 2024", () => {
    expect([found("2023-12-31"), found("2024-01-01"), found("2025-01-01")]).toEqual([
      [],
      ["D11 low"],
      [],
    ]);
  });
  test("the law's share holds from 1/7/2026 on, of all spending", () => {
    expect([national("2026-06-30"), national("2026-07-01")]).toEqual([[], ["E11 low"]]);
  });
});

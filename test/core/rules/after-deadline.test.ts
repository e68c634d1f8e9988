import type { WorkbookState } from "../../../src/core/state";
import { filledWorkbook } from "../../support/filled";
import { findingsOn, formWorkbook, packNamed } from "../../support/packForms";
import { quangNgai } from "../../support/packs";

const sealedOn = (at: string, pack: string, year: number): WorkbookState => ({
  pack,
  packVersion: "1.0.0",
  year,
  unit: "trieu-dong",
  agency: null,
  forms: [],
  explanations: [],
  seal: { at, tool: "1.0.0", sha256: "", cells: [] },
});

test.each([
  ["2018-07-30T08:00:00", []],
  ["2018-07-31T23:59:59", []],
  ["2018-08-01T00:00:00", [["1/8/2018", "31/7/2018"]]],
])("sealed %s", (at, expected) => {
  const findings = findingsOn("after-deadline", filledWorkbook(), {
    ...{ pack: quangNgai, asOf: "2018-09-01", state: sealedOn(at, quangNgai.id, 2019) },
  });
  const days = findings.map(({ data }) => [data["found"], data["expected"]]);
  expect(days).toEqual(expected);
});

test("a report has its own day", () => {
  const pack = packNamed("cds-2027");
  const sealed = sealedOn("2027-12-01T08:00:00", pack.id, 2027);
  const late = (form: string) => {
    const workbook = formWorkbook(pack, { form });
    return findingsOn("after-deadline", workbook, { pack, asOf: "2027-12-02", state: sealed })
      .length;
  };
  expect([late("B08"), late("B02")]).toEqual([0, 1]);
});

test("a workbook that is not sealed is not late", () => {
  const options = { pack: quangNgai, asOf: "2018-09-01" };
  expect(findingsOn("after-deadline", filledWorkbook(), options)).toEqual([]);
  const open = { ...sealedOn("2018-08-01", quangNgai.id, 2019), seal: null };
  expect(findingsOn("after-deadline", filledWorkbook(), { ...options, state: open })).toEqual([]);
});

test("is off in drafts", () => {
  expect(quangNgai.rules["after-deadline"]).toEqual({ draft: "off", submission: "warning" });
});

import { makeDataPackage } from "../../../src/app/dataPackage";
import { sampleConsolidation } from "../../support/consolidations";
import { findPackageFaults, parseCsv } from "../../support/dataPackage";

const consolidated = sampleConsolidation();
const files = makeDataPackage({ consolidated, locale: "vi" });
const textOf = (name: string) => files.find((file) => file.name === name)?.text ?? "";
const [header = [], ...facts] = parseCsv(textOf("facts.csv"));
const columnOf = (name: string) => facts.map((row) => row[header.indexOf(name)] ?? "");

describe("the data package", () => {
  test("follows the rules of tabular data packages: names, types, keys, references", () => {
    expect(findPackageFaults(files)).toEqual([]);
  });

  test.each([
    ["a repeated key", "\r\n2,", "\r\n1,", "facts.csv: fact_id 1 twice"],
    ["an amount with a comma", ",7,", ",“7”,", "facts.csv: amount “7” is no integer"],
    [
      "an agency of no list",
      "\r\n1,STTTT,",
      "\r\n1,SKHCN,",
      "facts.csv: agency_code SKHCN is not in agencies",
    ],
  ])("its check finds %s", (_name, found, changed, fault) => {
    const broken = files.map((file) =>
      file.name === "facts.csv" ? { ...file, text: file.text.replace(found, changed) } : file
    );
    expect(findPackageFaults(broken)).toContain(fault);
  });

  test("has every fact and đồng of the consolidation", () => {
    const sum = columnOf("amount").reduce((total, amount) => total + BigInt(amount), 0n);
    const expected = consolidated.facts.amounts.reduce((total, amount) => total + amount, 0);
    expect([facts.length, sum]).toEqual([consolidated.facts.length, BigInt(expected)]);
  });

  test("no text is a formula for Excel, and every row is one line", () => {
    const [agencies] = sampleConsolidation().agencies;
    expect(agencies).toBeDefined();
    expect(columnOf("task")).toContain("'=Mua * máy? ~chủ");
    expect(files.flatMap(({ text }) => text.match(/(^|,)"?\s*[=+@-]\D/gm) ?? [])).toEqual([]);
    expect(textOf("facts.csv").split("\r\n")).toHaveLength(facts.length + 2);
  });

  test("non-state money is told apart", () => {
    const money = columnOf("state_money").map(
      (state, row) => `${state} ${columnOf("amount")[row] ?? ""}`
    );
    expect(money).toContain("false 12500000000");
  });
});

import { checkWorkbook } from "../../../src/app/checkWorkbook";
import { listIssues, runRules, tallyIssues, type CheckContext } from "../../../src/core/rules";
import { defineRule, type Issue } from "../../../src/core/rules/definitions";
import { translateDynamic } from "../../../src/i18n";
import { filledWorkbook, tableIn } from "../../support/filled";
import { quangNgai } from "../../support/packs";

const ON = { draft: "error", submission: "error" } as const;

const broken = defineRule({
  id: "broken",
  code: "Z901",
  fixKind: null,
  check: function* ({ workbook }) {
    yield {
      at: { sheet: workbook.sheets[0]?.name ?? "", cell: "J17" },
      messageId: "found",
      data: {},
    };
    throw new TypeError("cannot read it");
  },
});

const sound = defineRule({
  id: "sound",
  code: "Z902",
  fixKind: null,
  check: ({ workbook }) =>
    ["J9", "B30", "C9"].map((cell) => ({
      at: { sheet: workbook.sheets[0]?.name ?? "", cell },
      messageId: "found",
      data: {},
    })),
});

function contextOf(): CheckContext {
  const workbook = filledWorkbook();
  const pack = { ...quangNgai, rules: { broken: ON, sound: ON } };
  const common = { copies: [], pack, year: 2019, asOf: "2018-07-20" };
  return { workbook, tables: [tableIn(workbook)], ...common };
}

describe("runRules", () => {
  const issues = runRules(contextOf(), "submission", [broken, sound]);

  test("a rule that throws becomes one issue about the rule; what it found stays, others run", () => {
    const brief = issues.map(({ code, at, severity }) => `${code} ${at.cell ?? ""} ${severity}`);
    expect(brief).toEqual([
      "E901  warning",
      "Z902 C9 error",
      "Z902 J9 error",
      "Z901 J17 error",
      "Z902 B30 error",
    ]);
    const [failed] = issues;
    expect(failed?.data).toEqual({ name: "Z901", found: "cannot read it" });
    const text = translateDynamic("vi", "rules.rule-failed.failed", failed?.data);
    expect(text).toContain("Quy tắc Z901 dừng giữa chừng vì lỗi của chương trình (cannot read it)");
  });

  test("the order of rules changes nothing", () => {
    expect(runRules(contextOf(), "submission", [sound, broken])).toEqual(issues);
  });

  test("a rule that the pack turns off does not run", () => {
    const context = contextOf();
    const pack = {
      ...context.pack,
      rules: { sound: { draft: "off", submission: "info" } },
    } as const;
    expect(runRules({ ...context, pack }, "draft", [broken, sound])).toEqual([]);
    expect(runRules({ ...context, pack }, "submission", [broken, sound])).toHaveLength(3);
  });
});

function issue(rule: string, code: string, cell: string | undefined): Issue {
  const at = { sheet: "S", ...(cell === undefined ? {} : { cell }) };
  return { rule, code, severity: "error", at, messageId: "", data: {}, fingerprint: "" };
}

describe("lists of issues", () => {
  const many = ["A1", "B1", "A2", "A3", "A3"].map((cell) => issue("b", "B2", cell));
  const all = [issue("a", "A1", undefined), ...many, issue("c", "A9", "Z1")];

  test("a rule beyond the cap is counted and never lost", () => {
    const { listed, beyond } = listIssues(all, 2);
    expect(listed.map(({ code, at }) => `${code} ${at.cell ?? ""}`)).toEqual([
      "A1 ",
      "B2 A1",
      "B2 B1",
      "A9 Z1",
    ]);
    expect(beyond).toEqual([{ rule: "b", code: "B2", severity: "error", count: 3 }]);
    expect(listed.length + 3).toBe(all.length);
    expect(listIssues(all, 5)).toEqual({ listed: all, beyond: [] });
  });

  test("tallies count issues and the rows they stand in, by code", () => {
    expect(tallyIssues(all).map(({ code, issues, rows }) => [code, issues, rows])).toEqual([
      ["A1", 1, 0],
      ["A9", 1, 1],
      ["B2", 5, 3],
    ]);
  });

  test("a check tells how many rows there are, blank ones left out", () => {
    const options = { pack: quangNgai, profile: "submission", asOf: "2018-07-20" } as const;
    const { contentRows, tallies, tables } = checkWorkbook(filledWorkbook(), null, options);
    const kinds = tables.flatMap(({ rows }) => rows.map(({ kind }) => kind));
    expect(contentRows).toBe(kinds.filter((kind) => kind !== "blank").length);
    expect(contentRows).toBeGreaterThan(5);
    expect(tallies).toEqual([]);
  });
});

import { consolidate, type Submission } from "../../../src/core/consolidation";
import { PACK, submissionOf, type TaskInput } from "../../support/submissions";

const NAME = "Xây dựng cơ sở dữ liệu dùng chung của tỉnh";

function task(name: string, more: Partial<TaskInput> = {}): TaskInput {
  return { task: name, amounts: { needed: 100_000_000 }, ...more };
}

/** Findings of the rules over several files, as "code file messageId". */
function findings(files: readonly Submission[]): string[] {
  const { issues } = consolidate(files, { year: 2019, pack: PACK, toolVersion: "" });
  return issues
    .filter(({ code }) => /^(X70[789]|I803)$/.test(code))
    .map(({ code, at, messageId }) => `${code} ${at.file ?? ""} ${messageId}`);
}

function fileOf(code: string, ...tasks: readonly TaskInput[]): Submission {
  return submissionOf(code, { "QN-B2": tasks });
}

/** The file with the agencies of its first task. */
function ledBy(file: Submission, agencies: string): Submission {
  return { ...file, facts: file.facts.map((fact) => ({ ...fact, agencies })) };
}

describe("X707 the same task by two agencies", () => {
  const one = fileOf("A", task(NAME));
  test.each<[string, string[], readonly Submission[]]>([
    ["the same name", ["X707 B.xlsx same"], [one, fileOf("B", task(NAME.toUpperCase()))]],
    [
      "an abbreviation",
      ["X707 B.xlsx near"],
      [one, fileOf("B", task("Xây dựng CSDL dùng chung của tỉnh"))],
    ],
    [
      "three agencies, two findings",
      ["X707 B.xlsx same", "X707 C.xlsx same"],
      [one, fileOf("B", task(NAME)), fileOf("C", task(NAME))],
    ],
    ["twice in one file is another rule's", [], [fileOf("A", task(NAME), task(NAME))]],
    ["another phase", [], [one, fileOf("B", task(`${NAME} giai đoạn 2`))]],
    ["another subject", [], [one, fileOf("B", task("Xây dựng cơ sở dữ liệu đất đai của tỉnh"))]],
    ["a short name", [], [fileOf("A", task("Mua máy chủ")), fileOf("B", task("Mua máy chủ"))]],
    ["a common name", [], ["A", "B", "C", "D"].map((code) => fileOf(code, task(NAME)))],
    [
      "another time",
      [],
      [
        fileOf("A", task(NAME, { period: "2017-2018" })),
        fileOf("B", task(NAME, { period: "2019-2020" })),
      ],
    ],
    [
      "another form",
      [],
      [one, submissionOf("B", { "QN-B1": [task(NAME, { amounts: { estimate: 5 } })] })],
    ],
  ])("%s", (_what, expected, files) => {
    expect(findings(files)).toEqual(expected);
    expect(findings([...files].reverse())).toEqual(expected);
  });

  test("the finding names both places", () => {
    const { issues, sharedTasks } = consolidate([one, fileOf("B", task("Khác"), task(NAME))], {
      ...{ year: 2019, pack: PACK, toolVersion: "" },
    });
    const issue = issues.find(({ code }) => code === "X707");
    expect(issue?.at).toEqual({ file: "B.xlsx", sheet: "QN-B2", cell: "J12" });
    expect(issue?.related).toEqual([{ file: "A.xlsx", sheet: "QN-B2", cell: "J11" }]);
    expect(sharedTasks[0]?.tasks.map(({ agency }) => agency.code)).toEqual(["A", "B"]);
  });
});

describe("X709 two agencies both claim to lead", () => {
  const [a, b] = [fileOf("A", task(NAME)), fileOf("B", task(NAME))];
  test.each<[string, string, string, number]>([
    ["each itself", "Sở A", "Sở B/ Sở A", 1],
    ["by code", "A", "b", 1],
    ["both the same", "Sở A", "Sở A; Sở B", 0],
    ["one is silent", "Sở A", "", 0],
    ["a third leads", "Sở C", "Sở C", 0],
  ])("%s", (_what, first, second, count) => {
    const found = findings([ledBy(a, first), ledBy(b, second)]);
    expect(found.filter((one) => one === "X709 B.xlsx message")).toHaveLength(count);
    expect(found).toContain("X707 B.xlsx same");
  });
});

describe("X708 an agency a thousand times off", () => {
  const amounts = [80, 120, 200, 350, 90, 400, 150];
  /** Seven agencies of three tasks, in million đồng; the last one times a factor. */
  function season(factor: number, tasks = 3): Submission[] {
    return amounts.map((amount, at) => {
      const scale = at === amounts.length - 1 ? factor : 1;
      const list = Array.from({ length: tasks }, (_, index) =>
        task(`Việc ${String(at)} ${String(index)}`, {
          amounts: { needed: Math.round(amount * (index + 1) * 1e6 * scale) },
        })
      );
      return fileOf(`S${String(at)}`, ...list);
    });
  }
  test.each<[string, readonly Submission[], string[]]>([
    ["a thousand times", season(1000), ["X708 S6.xlsx large"]],
    ["a thousandth", season(0.001), ["X708 S6.xlsx small"]],
    ["a million times", season(1e6), ["X708 S6.xlsx large"]],
    ["a rich agency", season(20), []],
    ["a small one", season(0.05), []],
    ["two tasks say nothing", season(1000, 2), []],
    ["too few agencies", season(1000).slice(3), []],
  ])("%s", (_what, files, expected) => {
    expect(findings(files)).toEqual(expected);
  });
});

test("I803 macros and links are told of, each once", () => {
  const file = fileOf("A", task("x"));
  const of = (macros: boolean, externalLinks: boolean) =>
    findings([{ ...file, traits: { macros, externalLinks } }]);
  expect(of(false, false)).toEqual([]);
  expect(of(true, true)).toEqual(["I803 A.xlsx macros", "I803 A.xlsx externalLinks"]);
  expect(of(false, true)).toEqual(["I803 A.xlsx externalLinks"]);
});

import type { BuiltExample } from "../../src/app/ruleGuide/buildExample";
import { drawExample, examineExample, issuesOfExample } from "../../src/app/ruleGuide/drawExample";
import type { Issue } from "../../src/core/rules";
import {
  ruleGuides,
  type FilesExample,
  type FormExample,
  type RuleGuide,
} from "../../src/i18n/ruleGuide";
import { issuesOfFiles } from "../support/exampleFiles";

/** "grand-total J31" of errors and warnings, and of the rule itself at any severity. */
function foundBy(
  { id, example }: FormGuide,
  { workbook }: BuiltExample,
  issues: readonly Issue[]
): readonly string[] {
  return issues
    .filter(({ severity, rule }) => severity !== "info" || rule === id)
    .map(({ rule, at: { sheet, cell } }) => {
      const index = workbook.sheets.findIndex(({ name }) => name === sheet);
      const form = index > 0 ? `${example.forms?.[index] ?? "+"}!` : "";
      return cell === undefined ? rule : `${rule} ${form}${cell}`;
    });
}

type FormGuide = RuleGuide & { readonly example: FormExample };

const formGuides = ruleGuides.filter((guide): guide is FormGuide => guide.example?.kind === "form");

describe("the example tables of a rule's page are what the rule finds", () => {
  test.each(formGuides.map((guide) => [guide.id, guide] as const))("%s", (id, guide) => {
    const examined = examineExample(guide);
    if (!examined) throw new Error("no example");
    const { good, bad, issues } = examined;
    expect(foundBy(guide, good, issuesOfExample(good))).toEqual([]);
    const { at, also = [] } = guide.example;
    const found = foundBy(guide, bad, issues);
    expect(found.filter((one) => !also.includes(one.split(" ")[0] ?? ""))).toEqual([
      at === null ? id : `${id} ${at}`,
    ]);
    // The page shows the cell of the finding.
    const cells = drawExample(guide, examined, "vi")?.bad.rows.flatMap((row) => row.cells) ?? [];
    expect(cells.some(({ marked }) => marked)).toBe(at !== null);
  });
});

const filesExamples = ruleGuides.flatMap(({ id, example }) =>
  example?.kind === "files" ? [[id, example] as const] : []
);

function toldOf({ says }: FilesExample) {
  if (!("problem" in says)) return says;
  const { kind: messageId, ...data } = says.problem;
  return { messageId, data };
}

describe("the lists of files on a rule's page are what a consolidation finds", () => {
  test.each(filesExamples)("%s", async (rule, example) => {
    expect(await issuesOfFiles(example.good, example)).toEqual([]);
    const bad = await issuesOfFiles(example.bad, example);
    const told = bad.filter((issue) => !example.also?.includes(issue.rule));
    const found = told.map((issue) => [
      issue.rule,
      issue.at.file ?? null,
      issue.messageId,
      issue.data,
    ]);
    const { messageId, data } = toldOf(example);
    expect(found).toEqual([[rule, example.at, messageId, data]]);
  });
});

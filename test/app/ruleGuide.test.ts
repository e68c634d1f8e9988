import { buildExample } from "../../src/app/ruleGuide/buildExample";
import { drawExample, issuesOfExample } from "../../src/app/ruleGuide/drawExample";
import { ruleGuides, type FilesExample, type FormExample } from "../../src/i18n/ruleGuide";
import { issuesOfFiles } from "../support/exampleFiles";

/** "grand-total J31" of errors and warnings, and of the rule itself at any severity. */
function foundIn(rule: string, example: FormExample, which: "good" | "bad"): readonly string[] {
  const built = buildExample(example, which);
  return issuesOfExample(built)
    .filter(({ severity, rule: of }) => severity !== "info" || of === rule)
    .map(({ rule: of, at: { sheet, cell } }) => {
      const index = built.workbook.sheets.findIndex(({ name }) => name === sheet);
      const form = index > 0 ? (example.forms?.[index] ?? "+") : "";
      return [of, ...(cell === undefined ? [] : [form === "" ? cell : `${form}!${cell}`])].join(
        " "
      );
    });
}

const formExamples = ruleGuides.flatMap(({ id, example }) =>
  example?.kind === "form" ? [[id, example] as const] : []
);

describe("the example tables of a rule's page are what the rule finds", () => {
  test.each(formExamples)("%s", (id, example) => {
    const good = foundIn(id, example, "good");
    expect(good).toEqual([]);
    const also = new Set(example.also ?? []);
    const bad = foundIn(id, example, "bad").filter((one) => !also.has(one.split(" ")[0] ?? ""));
    expect(bad).toEqual([example.at === null ? id : `${id} ${example.at}`]);
    // The page shows the cell of the finding.
    const marked = drawExample(id, example, "vi").bad.rows.flatMap(({ cells }) => cells);
    expect(marked.some((cell) => cell.marked)).toBe(example.at !== null);
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
    const found = bad.map((issue) => [
      issue.rule,
      issue.at.file ?? null,
      issue.messageId,
      issue.data,
    ]);
    const { messageId, data } = toldOf(example);
    expect(found).toEqual([[rule, example.at, messageId, data]]);
  });
});

import { checkWorkbook } from "../../../src/app/checkWorkbook";
import type { TaskContent } from "../../../src/core/layout";
import type { PreviousWorkbook } from "../../../src/core/rules";
import { brief } from "../../support/filled";
import { findingsOn, formWorkbook, packNamed } from "../../support/packForms";

const pack = packNamed("cds-2027");
const unchecked = { ...pack, rules: {} };

/** Cells of one task. */
export type Cells = TaskContent["cells"];

const tasksOf = (cells: readonly Cells[]): readonly TaskContent[] =>
  cells.map((own) => ({ group: "ha-tang", cells: own }));

function draw(form: string, year: number, cells: readonly Cells[]) {
  return formWorkbook(pack, { form, year, tasks: tasksOf(cells) });
}

/** Last year's workbook: tasks of its plan (B02) and of its report (B08). */
export function lastYear(
  forms: Readonly<Record<string, readonly Cells[]>>,
  year = 2026
): PreviousWorkbook {
  const tables = Object.entries(forms).flatMap(
    ([form, cells]) =>
      checkWorkbook(draw(form, year, cells), null, {
        pack: unchecked,
        profile: "draft",
        asOf: "2026-01-01",
      }).tables
  );
  return { name: "nam-truoc.xlsx", tables };
}

/** What a rule finds in this year's plan of the given tasks: "H14 differs". */
export function foundBeside(
  rule: string,
  previous: PreviousWorkbook | null,
  now: readonly Cells[],
  form = "B02"
): readonly string[] {
  const options = { pack, asOf: "2026-11-01", previous };
  return brief(findingsOn(rule, draw(form, 2027, now), options));
}

import type { Issue } from "../../core/rules";
import { formatRange, parseAddress } from "../../core/sheet";
import { blocksOf, groupBy } from "./blocks";
import { requireApi, type RunExcel } from "./runExcel";

/**
 * The rule of a mark: always true, and known again by the text in it. A conditional format leaves
 * the user's own formats as they are, and the rule travels with the file, so that marks are found
 * and removed after the workbook was closed and opened again.
 */
const MARK_FORMULA = '=LEN("_sdt")=4';
const MARK_SIGN = '"_sdt"';

const COLOURS: Readonly<Record<Issue["severity"], string>> = {
  error: "#F8CBAD",
  warning: "#FFE699",
  info: "#BDD7EE",
};

/** Longest address that Excel takes, with room to spare. */
const MAX_ADDRESS = 8000;

/** Marks the cells of the issues in place of earlier marks. The worst severity of a cell wins. */
export async function markIssues(run: RunExcel, issues: readonly Issue[]): Promise<void> {
  requireApi("1.9");
  await clearMarks(run);
  await run(async (context) => {
    const worksheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const names = new Set(worksheets.items.map(({ name }) => name));
    const known = issues.filter(({ at }) => names.has(at.sheet));
    for (const [name, group] of groupBy(known, ({ at }) => at.sheet)) {
      markSheet(worksheets.getItem(name), group);
    }
    await context.sync();
  });
}

function markSheet(sheet: Excel.Worksheet, issues: readonly Issue[]): void {
  const done = new Set<string>();
  for (const severity of ["error", "warning", "info"] as const) {
    const cells = issues
      .filter((issue) => issue.severity === severity)
      .flatMap(({ at }) => (at.cell !== undefined && !done.has(at.cell) ? [at.cell] : []));
    for (const cell of cells) done.add(cell);
    const addresses = cells.flatMap((cell) => parseAddress(cell) ?? []);
    for (const list of addressLists(blocksOf(addresses).map(formatRange))) {
      const mark = sheet.getRanges(list).conditionalFormats.add("Custom").custom;
      mark.rule.formula = MARK_FORMULA;
      mark.format.fill.color = COLOURS[severity];
    }
  }
}

/** "A1:A9,C3" texts that are each short enough for one call. */
function addressLists(addresses: readonly string[]): readonly string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const last = lists.at(-1);
    if (last === undefined || last.length + address.length >= MAX_ADDRESS) lists.push(address);
    else lists[lists.length - 1] = `${last},${address}`;
  }
  return lists;
}

/** Removes exactly our marks, in all sheets. */
export async function clearMarks(run: RunExcel): Promise<void> {
  requireApi("1.9");
  await run(async (context) => {
    const worksheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const found = worksheets.items.map((sheet) =>
      sheet.getRange().conditionalFormats.load("items/type")
    );
    await context.sync();
    const custom = found
      .flatMap(({ items }) => items.filter(({ type }) => type === "Custom"))
      .map((format) => ({ format, rule: format.custom.rule.load("formula") }));
    if (custom.length === 0) return;
    await context.sync();
    for (const { format, rule } of custom) {
      if (rule.formula.includes(MARK_SIGN)) format.delete();
    }
    await context.sync();
  });
}

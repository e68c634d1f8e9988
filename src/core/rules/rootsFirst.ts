import type { Issue } from "./definitions";

/** The issues of one sheet by the cell they stand at. */
type ByCell = ReadonlyMap<string, readonly Issue[]>;

/**
 * Issues by place, but what follows from another one of its sheet comes after it: an issue that names
 * the cell of a second one waits for that one, unless both name each other. A person who mends from
 * the top mends the cause, and the rest is gone.
 */
export function rootsFirst(issues: readonly Issue[]): readonly Issue[] {
  const bySheet = new Map<string, Map<string, Issue[]>>();
  for (const issue of issues) {
    const { sheet, cell } = issue.at;
    if (cell === undefined) continue;
    const cells = bySheet.get(sheet) ?? new Map<string, Issue[]>();
    cells.set(cell, [...(cells.get(cell) ?? []), issue]);
    bySheet.set(sheet, cells);
  }
  const seen = new Set<Issue>();
  const ordered: Issue[] = [];
  const add = (issue: Issue): void => {
    if (seen.has(issue)) return;
    seen.add(issue);
    for (const root of rootsOf(issue, bySheet.get(issue.at.sheet))) add(root);
    ordered.push(issue);
  };
  for (const issue of issues) add(issue);
  return ordered;
}

function rootsOf({ at, related = [] }: Issue, cells: ByCell | undefined): readonly Issue[] {
  return related.flatMap(({ file, sheet, cell }) => {
    if (file !== undefined || sheet !== at.sheet || cell === undefined || cell === at.cell)
      return [];
    const there = cells?.get(cell) ?? [];
    return there.filter((one) => !names(one, at));
  });
}

function names({ related = [] }: Issue, { sheet, cell }: Issue["at"]): boolean {
  return related.some((one) => one.sheet === sheet && one.cell === cell);
}

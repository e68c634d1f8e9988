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
    const there = cells.get(cell);
    if (there) there.push(issue);
    else cells.set(cell, [issue]);
    bySheet.set(sheet, cells);
  }
  const seen = new Set<Issue>();
  const ordered: Issue[] = [];
  const enter = (issue: Issue) => {
    seen.add(issue);
    return { issue, roots: rootsOf(issue, bySheet.get(issue.at.sheet)).values() };
  };
  for (const issue of issues) {
    // No recursion: issues that name each the next one may be as many as a sheet has rows.
    const path = seen.has(issue) ? [] : [enter(issue)];
    for (let last = path.at(-1); last; last = path.at(-1)) {
      const { value: root } = last.roots.next();
      if (root === undefined) ordered.push(...path.splice(-1).map((one) => one.issue));
      else if (!seen.has(root)) path.push(enter(root));
    }
  }
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

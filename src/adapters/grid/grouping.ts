/** Things of sheets, gathered by sheet in the order of their first appearance. */
export function groupBySheet<T extends { readonly sheet: string }>(
  all: readonly T[]
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const group = groups.get(each.sheet) ?? [];
    group.push(each);
    groups.set(each.sheet, group);
  }
  return groups;
}

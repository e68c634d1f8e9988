/** Lists that are remembered at the same time: columns and tables of one workbook. */
const MOST_LISTS = 24;

/** A computation over a list that is done once for lists with the same items in the same order. */
export function rememberList<Item, Result>(
  compute: (items: readonly Item[]) => Result
): (items: readonly Item[]) => Result {
  let known: readonly { readonly items: readonly Item[]; readonly result: Result }[] = [];
  return (items) => {
    const before = known.find((one) => isSameList(one.items, items));
    const found = before ?? { items, result: compute(items) };
    known = [found, ...known.filter((one) => one !== before)].slice(0, MOST_LISTS);
    return found.result;
  };
}

function isSameList<Item>(a: readonly Item[], b: readonly Item[]): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
  return true;
}

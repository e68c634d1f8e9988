import { agencyNamesIn } from "../../directory";
import { mayBeOneName } from "../../text";
import type { Table, TableRow } from "../../table";
import { sharedTasks } from "../namedTasks";
import { columnOfKind, textIn, type TaskDetail } from "./definitions";
import { standsAlone } from "./oddOnes";

/** Who takes part in a task, as written. */
interface Parties {
  readonly lead: string;
  /** The words of the cell that the lead stands in, up to the next agency's. */
  readonly whole: string;
  readonly partners: readonly string[];
}

/**
 * Lead and partner of a task that changed places between two forms: only where the forms agree on who
 * leads the others. Elsewhere the order of names says nothing.
 */
export const partnerDetail: TaskDetail = {
  id: "partner",
  compareIn: (one, two) => {
    const [first, second] = [columnOfKind(one, "agencies"), columnOfKind(two, "agencies")];
    if (first === null || second === null) return null;
    let known: ReadonlySet<TableRow> | null = null;
    const swapped = () => (known ??= swappedIn(one, two));
    return (row, other) => {
      if (textIn(row, first) === textIn(other, second) || !swapped().has(row)) return null;
      const [own, theirs] = [partiesOf(one, row), partiesOf(two, other)];
      return {
        one: { table: one, row, columnId: first, text: own?.whole ?? "" },
        two: { table: two, row: other, columnId: second, text: theirs?.whole ?? "" },
        // Nothing tells which is right: the later form is told, and names the other.
        doubted: "two",
      };
    };
  },
};

/** Such tasks, by their row in the first table. */
function swappedIn(one: Table, two: Table): ReadonlySet<TableRow> {
  const swapped = new Set<TableRow>();
  let agreeing = 0;
  for (const [row, other] of sharedTasks(one, two)) {
    const [own, theirs] = [partiesOf(one, row), partiesOf(two, other)];
    if (!own || !theirs) continue;
    if (mayBeOneName(own.lead, theirs.lead)) agreeing += 1;
    else if (takesPart(own, theirs) && takesPart(theirs, own)) swapped.add(row);
  }
  return standsAlone(swapped.size, agreeing) ? swapped : new Set();
}

function partiesOf(table: Table, row: TableRow): Parties | null {
  const column = columnOfKind(table, "agencies");
  const text = column === null ? "" : textIn(row, column);
  const [whole = "", ...more] = text.split(/[/;\n]/).map((part) => part.trim());
  const [lead = ""] = agencyNamesIn(text);
  if (lead === "") return null;
  const others = table.columns.flatMap(({ definition: { id, kind } }) =>
    kind === "agencies" && id !== column ? [textIn(row, id)] : []
  );
  const partners = [...more, ...others].flatMap((part) => [part, ...agencyNamesIn(part)]);
  return { lead, whole, partners: partners.filter((part) => part !== "") };
}

/** Whether the lead of one is a partner of the other, whose own lead it is not. */
function takesPart({ lead, whole }: Parties, { partners }: Parties): boolean {
  return partners.some((part) => mayBeOneName(part, whole) || mayBeOneName(part, lead));
}

import { agencyNamesIn, areUnitsApart } from "../../directory";
import type { Table, TableRow } from "../../table";
import { mayBeOneName } from "../../text";
import { sharedTasks } from "../namedTasks";
import { rememberByText } from "../rememberByText";
import { columnOfKind, textIn } from "./definitions";
import { standsAlone } from "./oddOnes";

/** Of two names, each on its line. */
const areSame = rememberByText((pair) => {
  const [one = "", two = ""] = pair.split("\n");
  return mayBeOneName(one, two);
});

/**
 * Tasks, by their row in the first table, that two forms have led by different units of one agency,
 * which no directory knows ("Phòng Nghiệp vụ Y", "Văn phòng"): only where the forms agree on the
 * others, and neither form names the other's unit among those that take part.
 */
export function unitsApart(one: Table, two: Table): ReadonlySet<TableRow> {
  const [first, second] = [columnOfKind(one, "agencies"), columnOfKind(two, "agencies")];
  const apart = new Set<TableRow>();
  if (first === null || second === null) return apart;
  let agreeing = 0;
  for (const [row, other] of sharedTasks(one, two)) {
    const [text, otherText] = [textIn(row, first), textIn(other, second)];
    if (text === "" || otherText === "") continue;
    const [lead, otherLead] = [leadIn(text), leadIn(otherText)];
    if (text === otherText || areSame(`${lead}\n${otherLead}`)) agreeing += 1;
    else if (areUnitsApart(lead, otherLead)) {
      const isPartner = isNamed(one, row, otherText) || isNamed(two, other, text);
      if (!isPartner) apart.add(row);
    }
  }
  return standsAlone(apart.size, agreeing) ? apart : new Set();
}

function leadIn(text: string): string {
  return agencyNamesIn(text)[0] ?? "";
}

/** Whether a row names the lead of a text, also one whose name a comma divides ("Phòng Kinh tế, Hạ tầng"). */
function isNamed(table: Table, row: TableRow, whole: string): boolean {
  const lead = leadIn(whole);
  return table.columns.some(({ definition: { id, kind } }) => {
    const text = kind === "agencies" ? textIn(row, id) : "";
    if (text === "") return false;
    return (
      mayBeOneName(text, whole) || agencyNamesIn(text).some((name) => mayBeOneName(name, lead))
    );
  });
}

import { agencyNamesIn, areUnitsApart, isUnitName } from "../../directory";
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
 * others, and neither form names the other's unit among those that take part. An office may be one of
 * a centre: those two only where the forms agree that each leads tasks.
 */
export function unitsApart(one: Table, two: Table): ReadonlySet<TableRow> {
  const [first, second] = [columnOfKind(one, "agencies"), columnOfKind(two, "agencies")];
  const apart = new Map<TableRow, readonly string[]>();
  if (first === null || second === null) return new Set();
  const agreed = new Set<string>();
  let agreeing = 0;
  for (const [row, other] of sharedTasks(one, two)) {
    const [text, otherText] = [textIn(row, first), textIn(other, second)];
    if (text === "" || otherText === "") continue;
    const leads = [leadIn(text), leadIn(otherText)];
    const isPartner = () => isNamed(one, row, otherText) || isNamed(two, other, text);
    if (text === otherText || areSame(leads.join("\n"))) {
      agreeing += 1;
      for (const lead of leads) agreed.add(lead);
    } else if (leads.every(isUnitName) && !isPartner()) apart.set(row, leads);
  }
  if (!standsAlone(apart.size, agreeing)) return new Set();
  const areUnits = ([lead = "", other = ""]: readonly string[]) =>
    areUnitsApart(lead, other) || (agreed.has(lead) && agreed.has(other));
  return new Set([...apart].flatMap(([row, leads]) => (areUnits(leads) ? [row] : [])));
}

function leadIn(text: string): string {
  return agencyNamesIn(text)[0] ?? "";
}

/** Whether a row names the lead of a text, also one whose name a comma divides ("Phòng Kinh tế, Hạ tầng"). */
function isNamed(table: Table, row: TableRow, text: string): boolean {
  const lead = leadIn(text);
  // What stands behind a slash takes part.
  const whole = text.split(/[/;\n]/)[0] ?? "";
  return table.columns.some(({ definition: { id, kind } }) => {
    const text = kind === "agencies" ? textIn(row, id) : "";
    if (text === "") return false;
    return (
      mayBeOneName(text, whole) || agencyNamesIn(text).some((name) => mayBeOneName(name, lead))
    );
  });
}

import { agencyNamesIn, isUnitName } from "../../directory";
import type { Table, TableRow } from "../../table";
import { mayBeOneName } from "../../text";
import { taskNamed } from "../namedTasks";
import { rememberByText } from "../rememberByText";
import { columnOfKind, textIn } from "./definitions";
import { standsAlone } from "./oddOnes";

/** So many other forms must name the same lead. */
const LEAST_VOTES = 2;

/** Of two names, each on its line. */
const areSame = rememberByText((pair) => {
  const [one = "", two = ""] = pair.split("\n");
  return one === two || mayBeOneName(one, two);
});

/** What one form says of who does a task. */
interface Led {
  readonly form: Table["form"];
  /** All agencies, partners too, as written. */
  readonly whole: string;
  readonly lead: string;
}

/**
 * Tasks of a form whose lead is a unit that two other forms or more contradict with one voice,
 * whatever the rank of the two units: only where the form agrees with the others on most tasks, some
 * of them led by the doubted unit, so that it is no room of the unit that the others name.
 */
export function outvotedLeads(table: Table, tables: readonly Table[]): ReadonlySet<TableRow> {
  const others = tables.filter(({ form }) => form !== table.form);
  const outvoted = new Map<TableRow, string>();
  if (others.length < LEAST_VOTES) return new Set();
  const agreed = new Set<string>();
  let agreeing = 0;
  for (const row of table.rows) {
    const own = row.kind === "task" && row.name !== "" ? ledBy(table, row) : null;
    if (!own) continue;
    const [first, ...votes] = voicesOn(row, others);
    if (!first) continue;
    if (isOneLead(own, first)) {
      agreeing += 1;
      agreed.add(own.lead);
    } else if (areUnits(own, first) && ![first, ...votes].some((vote) => isPartner(own, vote))) {
      outvoted.set(row, own.lead);
    }
  }
  if (!standsAlone(outvoted.size, agreeing)) return new Set();
  const isAgreed = (lead: string) => [...agreed].some((one) => areSame(`${one}\n${lead}`));
  return new Set([...outvoted].flatMap(([row, lead]) => (isAgreed(lead) ? [row] : [])));
}

/** What other forms say of a task; nothing where too few do, or not all the same. */
function voicesOn({ name }: TableRow, others: readonly Table[]): readonly Led[] {
  const voices = others.flatMap((other) => {
    const named = taskNamed(other, name);
    const led = named ? ledBy(other, named) : null;
    return led ? [led] : [];
  });
  const [first] = voices;
  const forms = new Set(voices.map(({ form }) => form));
  if (!first || forms.size < LEAST_VOTES) return [];
  return voices.every((voice) => isOneLead(voice, first)) ? voices : [];
}

function ledBy(table: Table, row: TableRow): Led | null {
  const column = columnOfKind(table, "agencies");
  const whole = column === null ? "" : textIn(row, column);
  const [lead = ""] = agencyNamesIn(whole);
  return lead === "" ? null : { form: table.form, whole, lead };
}

function isOneLead(one: Led, two: Led): boolean {
  return one.whole === two.whole || areSame(`${one.lead}\n${two.lead}`);
}

function areUnits(one: Led, two: Led): boolean {
  return isUnitName(one.lead) && isUnitName(two.lead);
}

/** Whether one names the other's lead among all who take part. */
function isPartner(one: Led, two: Led): boolean {
  const isNamed = ({ whole }: Led, { lead }: Led) =>
    mayBeOneName(whole, lead) || agencyNamesIn(whole).some((name) => areSame(`${name}\n${lead}`));
  return isNamed(one, two) || isNamed(two, one);
}

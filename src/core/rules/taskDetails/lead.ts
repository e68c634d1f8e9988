import { agencyNamesIn, isUnitName, namingDay, type Agency } from "../../directory";
import type { Table, TableRow } from "../../table";
import { foldKey } from "../../text";
import { rememberByText } from "../rememberByText";
import { findExchanged } from "../exchanged";
import { knownAgency } from "../sheetAgencies";
import { sharedTasks } from "../namedTasks";
import {
  columnOfKind,
  textIn,
  type Contradiction,
  type Statement,
  type TaskDetail,
} from "./definitions";
import { outvotedLeads } from "./outvotedLeads";
import { unitsApart } from "./unitsApart";

/**
 * Who leads a task, where the directory knows both agencies by name or short form, or both are units
 * beside each other, or one is a unit that all other forms contradict. An agency that the other form names too, as a partner, contradicts nothing;
 * neither does an old name of the same one.
 */
export const leadDetail: TaskDetail = {
  id: "lead",
  compareIn: (one, two, { tables, year }) => {
    const [first, second] = [columnOfKind(one, "agencies"), columnOfKind(two, "agencies")];
    if (first === null || second === null) return null;
    const day = namingDay(year);
    const agencyOf = (name: string) => knownAgency(name, day)?.agency ?? null;
    let doubts: ReadonlySet<TableRow> | null = null;
    return (row, other) => {
      const [lead, otherLead] = [leadOf(textIn(row, first)), leadOf(textIn(other, second))];
      if (lead === otherLead || [lead, otherLead].includes("")) return null;
      const [agency, otherAgency] = [agencyOf(lead), agencyOf(otherLead)];
      let neither: Contradiction["doubted"] = null;
      if (agency && otherAgency) {
        if (isSame(agency, otherAgency)) return null;
        const isNamed = (table: Table, own: TableRow, sought: Agency) =>
          agenciesIn(table, own).some((name) => isSame(agencyOf(name), sought));
        if (isNamed(one, row, otherAgency) || isNamed(two, other, agency)) return null;
      } else {
        // Nothing tells which unit is right: the later form is told, and names the other.
        neither = "two";
        doubts ??= new Set([
          ...unitsApart(one, two),
          ...outvotedLeads(one, tables),
          ...outvotedLeads(two, tables),
        ]);
        if (![row, other].some((task) => doubts?.has(task))) return null;
      }
      const ours = { table: one, row, columnId: first, text: wholeLead(textIn(row, first)) };
      const theirs = {
        table: two,
        row: other,
        columnId: second,
        text: wholeLead(textIn(other, second)),
      };
      const isMoved = rowNamedFor(ours, otherLead) !== null;
      const isOtherMoved = rowNamedFor(theirs, lead) !== null;
      const moved = isMoved ? "one" : "two";
      return { one: ours, two: theirs, doubted: isMoved === isOtherMoved ? neither : moved };
    };
  },
};

function isSame(one: Agency | null, two: Agency): boolean {
  return one?.id === two.id;
}

/** All agencies that a row names, each by itself. */
function agenciesIn({ columns }: Table, row: TableRow): readonly string[] {
  return columns.flatMap(({ definition: { id, kind } }) =>
    kind === "agencies" ? agencyNamesIn(textIn(row, id)) : []
  );
}

/** "Sở Y tế" of "Sở Y tế/ Công an tỉnh" and of a list. */
export const leadOf = rememberByText((text) => agencyNamesIn(text)[0] ?? "");

/** The lead as written, also where a comma divides its name: "Phòng Kinh tế, Hạ tầng và Đô thị". */
function wholeLead(text: string): string {
  const [lead = "", more = ""] = agencyNamesIn(text);
  const [whole = ""] = text.split(/[/;\n]/);
  return isUnitName(lead) && !isUnitName(more) ? whole.trim() : lead;
}

/**
 * The task of the same group whose name says what the lead of this row is ("… huyện Đăk Hà") and
 * that is led by whom the other form names: names were moved without the rest of their rows.
 */
export function rowNamedFor(
  { table, row, columnId, text }: Statement,
  otherLead: string
): TableRow | null {
  const place = foldKey(text).split(" ").slice(1).join(" ");
  if (!place.includes(" ")) return null;
  const lead = foldKey(otherLead);
  const isNamed = (one: TableRow) =>
    one !== row &&
    one.kind === "task" &&
    one.groupRow === row.groupRow &&
    foldKey(leadOf(textIn(one, columnId))) === lead &&
    ` ${foldKey(one.name)} `.includes(` ${place} `);
  return table.rows.find(isNamed) ?? null;
}

/** Tasks of two forms whose leads are the same ones on both sides, but not each at its own task. */
export function exchangedLeads(
  one: Table,
  two: Table
): readonly (readonly [Statement, Statement])[] {
  const [first, second] = [columnOfKind(one, "agencies"), columnOfKind(two, "agencies")];
  if (first === null || second === null) return [];
  const differing = sharedTasks(one, two).flatMap(([row, other]) => {
    const [lead, otherLead] = [leadOf(textIn(row, first)), leadOf(textIn(other, second))];
    if (lead === "" || otherLead === "" || foldKey(lead) === foldKey(otherLead)) return [];
    return [
      [
        { table: one, row, columnId: first, text: lead },
        { table: two, row: other, columnId: second, text: otherLead },
      ] as const,
    ];
  });
  return findExchanged<Statement>(differing, ({ text }) => foldKey(text));
}

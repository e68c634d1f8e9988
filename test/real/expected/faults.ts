import type { Finding } from "../../../src/core/rules";
import type { Table, TableRow } from "../../../src/core/table";

/** What was read of a real table, and what the rules say of it. */
export interface ReadFault {
  readonly table: Table;
  /** Rows by their place among the data rows. */
  readonly rowAt: (index: number) => TableRow;
  readonly findings: (code: string) => readonly Finding[];
}

/** A fault that the table's own notes document: found, or out of reach with a reason. */
export type ExpectedFault =
  | { readonly fault: string; readonly found: (read: ReadFault) => boolean }
  | { readonly fault: string; readonly outOfReach: string };

const amountIn = (row: TableRow, at: number) => Object.values(row.amounts)[at]?.amount ?? null;
const kinds = (read: ReadFault, ...rows: readonly number[]) =>
  rows.map((row) => read.rowAt(row).kind);
const areAll = (read: ReadFault, kind: TableRow["kind"], ...rows: readonly number[]) =>
  kinds(read, ...rows).every((one) => one === kind);
const countOf = ({ table }: ReadFault, kind: TableRow["kind"]) =>
  table.rows.filter((row) => row.kind === kind).length;
const amountColumns = ({ table }: ReadFault) =>
  table.columns.filter(({ definition }) => definition.kind === "amount");
const reports = (code: string, count: number) => (read: ReadFault) =>
  read.findings(code).length === count;
const both =
  (...all: readonly ((read: ReadFault) => boolean)[]) =>
  (read: ReadFault) =>
    all.every((one) => one(read));

const ODA: readonly ExpectedFault[] = [
  {
    fault: "the comma parts thousands",
    found: ({ table }) =>
      table.rows.every(({ amounts }) =>
        Object.values(amounts).every(({ amount }) => (amount ?? 0) === 0 || (amount ?? 0) > 1e9)
      ),
  },
  { fault: "đồng and yen are never added", found: (read) => amountColumns(read).length === 1 },
  {
    fault: "a rounding gap of 1 in another table",
    outOfReach: "that table is not among those at hand; T406 is tested by itself",
  },
];

/** By table id; tables without documented faults have none. */
export const expectedFaults: Readonly<Record<string, readonly ExpectedFault[]>> = {
  "bac-giang-2019-do-thi-thong-minh": [
    {
      fault: "three columns of sources beside their total add up in every row",
      found: both(
        ({ table }) => table.form.equations.some(({ addends }) => addends.length === 3),
        reports("T401", 0),
        reports("T402", 0)
      ),
    },
    {
      fault: "decimal comma with two digits",
      found: ({ rowAt }) => amountIn(rowAt(3), 1) === 500_000_000,
    },
    {
      fault: "blank is no money from that source, not 0",
      found: ({ rowAt }) => amountIn(rowAt(3), 0) === null,
    },
    {
      fault: "one scope merged over two tasks; no total row",
      found: (read) => areAll(read, "task", 1, 2) && countOf(read, "total") === 0,
    },
  ],
  "bac-ninh-2025-144-kh-ubnd-phu-luc": [
    {
      fault: "the Roman number stands in the name; numbers begin again",
      found: both((read) => areAll(read, "group", 0, 7), reports("S111", 0)),
    },
    { fault: "a sentence with two roles", outOfReach: "agencies are kept as written, not parsed" },
    { fault: "two spellings of one word", outOfReach: "names are compared, never rewritten" },
  ],
  "binh-duong-jica-bang-6-2": [
    ...ODA,
    {
      fault: "numbers “1.” and “(1)”, a group without money, a total merged over two columns",
      found: (read) => kinds(read, 0, 1, 4, 6).join() === "group,task,subtotal,total",
    },
  ],
  "binh-duong-jica-bang-giai-doan": ODA,
  "ca-mau-2025-mau-bieu-01": [
    {
      fault: "seven units row by row: only money is money",
      found: ({ rowAt }) => amountIn(rowAt(1), 0) === null && amountIn(rowAt(0), 0) === 172_033e9,
    },
    {
      fault: "decimal comma and thousands dot in one column",
      found: ({ rowAt }) => amountIn(rowAt(15), 1) === 80_200_000,
    },
    { fault: "“5000” without its dot", outOfReach: "a count of people, no money: not read" },
    {
      fault: "ranges as text",
      found: ({ rowAt }) => Object.values(rowAt(16).amounts).every(({ amount }) => amount === null),
    },
    { fault: "growth as index with other decimals", outOfReach: "no money, nothing to compare" },
    {
      fault: "nesting only by - and +",
      found: (read) => areAll(read, "of-which", 22, 33) && areAll(read, "task", 35, 43),
    },
    {
      fault: "a line blank since there are no districts",
      found: (read) => kinds(read, 31).join() === "of-which",
    },
  ],
  "ca-mau-2025-mau-bieu-02": [
    {
      fault: "the total has no number and says what it adds up",
      found: both(
        (read) => kinds(read, 0).join() === "total",
        reports("T410", 0),
        reports("T404", 0)
      ),
    },
    { fault: "a group blank, not 0", found: (read) => kinds(read, 49).join() === "group" },
    { fault: "numbering jumps", found: reports("S111", 1) },
    {
      fault: "of-which lines of a part: all parts add up to more than the row",
      found: both((read) => areAll(read, "of-which", 28, 29, 30, 31), reports("T403", 0)),
    },
    {
      fault: "“Bao gồm”, “Trong đó” glued to the first part",
      found: (read) => areAll(read, "of-which", 28, 38, 39, 42, 44, 45),
    },
    {
      fault: "one part printed that is less than the row",
      found: (read) => kinds(read, 35, 36).join() === "task,of-which",
    },
  ],
  "ca-mau-2025-mau-bieu-04": [
    {
      fault: "column numbers skip 1",
      found: ({ table }) =>
        table.rows.every(({ kind }, index) => kind !== "column-numbers" || index === 0),
    },
    {
      fault: "“Trong đó” without number under a group, and again inside a part",
      found: (read) => areAll(read, "of-which", 2, 6, 7, 8, 11, 13, 14, 15),
    },
    { fault: "“(1-1.1)” in a name", outOfReach: "only sums in names are compared, no differences" },
    { fault: "the title says 05 years", outOfReach: "titles are not compared with columns" },
    {
      fault: "the line of digital transformation",
      found: ({ rowAt }) => amountIn(rowAt(15), 2) === 433_000e6,
    },
    {
      fault: "A = I + B, and letters run A, I, B, C, D",
      found: both(
        (read) => kinds(read, 0, 1, 20).join() === "total,group,group",
        reports("T403", 0),
        reports("T404", 0),
        reports("S111", 0)
      ),
    },
  ],
  "dong-nai-2025-179-kh-ubnd-phu-luc": [
    { fault: "the header comes back 8 times in other words", found: reports("S106", 8) },
    {
      fault: "the number IV twice",
      found: ({ findings }) => findings("S111").some(({ messageId }) => messageId === "repeated"),
    },
    {
      fault: "a name one cell too far right",
      found: (read) => areAll(read, "group", 86, 95) && read.rowAt(86).name !== "",
    },
    { fault: "near-same tasks", outOfReach: "found where P507 runs; not a matter of reading" },
    { fault: "a period with and without blanks", outOfReach: "both are read as the same years" },
    { fault: "spelling variants, a comma missing", outOfReach: "kept as written, never rewritten" },
  ],
  "ha-noi-2025-nq-48-dinh-muc": [
    {
      fault: "a blank before the slash of the unit",
      found: (read) => amountColumns(read).length === 0 && countOf(read, "task") === 15,
    },
  ],
  "muasamcong-it-packages": [
    {
      fault: "stray blanks and signs",
      outOfReach: "H210 looks at forms; a foreign list is mapped",
    },
    { fault: "rows scraped twice", outOfReach: "found where P507 runs; not a matter of reading" },
    { fault: "names before the mergers", outOfReach: "P506 looks at forms with a year" },
  ],
  "ttg-2629-2025-phu-luc-1": [
    {
      fault: "groups numbered I and I.1, tasks from 1 again",
      found: both((read) => areAll(read, "group", 0, 1, 13, 20), reports("S111", 0)),
    },
    {
      fault: "the unit again inside the figure",
      found: ({ table, rowAt }) => {
        const id = table.columns.find(({ definition }) => definition.kind === "quantity");
        return rowAt(2).cells[id?.definition.id ?? ""]?.text === "100%";
      },
    },
  ],
  "ttg-2629-2025-phu-luc-2": [
    { fault: "deadlines in free words", outOfReach: "kept as written; P502 asks in forms only" },
    { fault: "several lead agencies in a cell", outOfReach: "agencies are kept as written" },
  ],
  "ttg-2639-2025-27-dia-phuong": [
    {
      fault: "the total stands first without a number",
      found: both((read) => kinds(read, 0).join() === "total", reports("T404", 0)),
    },
  ],
  "vpcp-624-2025-phu-luc-1-cham-muon": [
    {
      fault: "titles of sections and the header between them",
      found: both((read) => areAll(read, "group", 0, 10, 58), reports("S106", 2)),
    },
    { fault: "numbers with a dot that begin again", found: reports("S111", 0) },
    { fault: "document numbers of the Party", outOfReach: "P504 is tested on them by itself" },
  ],
  "vpcp-624-2025-phu-luc-2-tien-do": [
    { fault: "groups without number", found: (read) => countOf(read, "group") === 15 },
    {
      fault: "numbers run through the groups, with one out of order and one twice",
      found: ({ findings }) =>
        findings("S111")
          .map(({ messageId }) => messageId)
          .join() === "jump,back,repeated",
    },
    { fault: "words of status, also blank", outOfReach: "kept as written" },
    { fault: "amounts inside sentences", outOfReach: "no column of amounts: never counted" },
  ],
};

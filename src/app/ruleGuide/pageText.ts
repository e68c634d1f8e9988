import type { PageTable, RulePage } from "./rulePage";

/** Marks of the cell of the finding in the two tables. */
const MARKS = { bad: "✗", good: "✓" } as const;

/** How a text is written: for Markdown its signs are escaped, on a terminal it stays as it is. */
type Write = (text: string) => string;

const plain: Write = (text) => text.replace(/\s+/g, " ");
const escaped: Write = (text) => plain(text).replace(/[\\|*_<`]/g, "\\$&");

function drawLine(cells: readonly string[], widths: readonly number[]): string {
  const padded = cells.map((cell, index) => cell.padEnd(widths[index] ?? 0));
  return `| ${padded.join(" | ")} |`;
}

/** A Markdown table with columns of even width, readable as it stands. */
export function drawTextTable(lines: readonly (readonly string[])[]): string[] {
  const [head = [], ...rest] = lines;
  const widths = head.map((_, index) =>
    Math.max(3, ...lines.map((cells) => (cells[index] ?? "").length))
  );
  const rule = widths.map((width) => "-".repeat(width));
  return [head, rule, ...rest].map((cells) => drawLine(cells, widths));
}

function tableLines(one: PageTable | null, mark: string, write: Write): string[] {
  if (!one) return [];
  const rows = one.table.rows.map(({ name, cells }) => [
    name,
    ...cells.map(({ text, marked }) => (marked ? `${write(text)} ${mark}`.trim() : write(text))),
  ]);
  const lines = rows.length > 0 ? [...drawTextTable([["", ...one.table.head], ...rows]), ""] : [];
  return [`## ${one.heading}`, "", write(one.caption), "", ...lines];
}

function pageLines(page: RulePage, write: Write): string[] {
  const paragraph = (text: string | null) => (text === null ? [] : [write(text), ""]);
  return [
    `# ${page.code} · ${write(page.title)}`,
    "",
    `\`${page.id}\` · ${page.facts.map(write).join(" ")}`,
    "",
    ...paragraph(page.what),
    `## ${page.why.heading}`,
    "",
    ...paragraph(page.why.text),
    ...paragraph(page.document),
    ...paragraph(page.before),
    ...tableLines(page.bad, MARKS.bad, write),
    ...paragraph(page.says),
    ...tableLines(page.good, MARKS.good, write),
    `## ${page.mend.heading}`,
    "",
    ...page.mend.steps.map((step, index) => `${String(index + 1)}. ${write(step)}`),
  ];
}

/** The page as Markdown, without a line break at its end. */
export function pageMarkdown(page: RulePage): string {
  return pageLines(page, escaped).join("\n");
}

/** The page for a terminal. */
export function pagePlainText(page: RulePage): string {
  return pageLines(page, plain).join("\n");
}

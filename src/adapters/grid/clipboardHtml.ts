import type { PastedCell, PastedTable } from "./clipboardTable";

/** Mark of the grid's own copies, which it pastes with formulas and looks. */
export function isOwnCopy(html: string): boolean {
  return html.includes("data-copy-id=");
}

function textOf(cell: HTMLTableCellElement): string {
  const copy = cell.cloneNode(true) as HTMLElement;
  for (const line of copy.querySelectorAll("br")) line.replaceWith("\n");
  for (const block of copy.querySelectorAll("p + p, p + ul, p + ol, li + li, div + div"))
    block.prepend("\n");
  // Line ends in the source are only layout; the breaks put in above are the real ones.
  return copy.textContent
    .replace(/[ \u00a0\t\r]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim();
}

function readCell(cell: HTMLTableCellElement): PastedCell {
  const text = textOf(cell);
  // Empty where Excel shows all digits of the number: then the text says it.
  const stated = cell.getAttribute("x:num");
  const number = stated ? Number(stated) : NaN;
  return Number.isFinite(number) ? { text, number } : { text };
}

const EMPTY: PastedCell = { text: "" };

/** Cells of one table; a merged cell stands at its first place and leaves blanks at the others. */
function readTable(table: HTMLTableElement): PastedCell[][] {
  const rows: (PastedCell | undefined)[][] = Array.from(table.rows, () => []);
  Array.from(table.rows).forEach((line, top) => {
    const row = rows[top] ?? [];
    let column = 0;
    for (const cell of line.cells) {
      while (row[column]) column += 1;
      for (let down = 0; down < Math.max(1, cell.rowSpan) && rows[top + down]; down += 1) {
        const target = rows[top + down] ?? [];
        for (let right = 0; right < cell.colSpan; right += 1) target[column + right] = EMPTY;
      }
      row[column] = readCell(cell);
    }
  });
  return rows.map((row) => Array.from(row, (cell) => cell ?? EMPTY));
}

/** The tables of a copied page, below each other; null when it has none. */
export function readHtmlTables(html: string): PastedTable | null {
  const page = new DOMParser().parseFromString(html.replace(/[\r\n]+/g, " "), "text/html");
  const outer = Array.from(page.querySelectorAll("table")).filter(
    (table) => !table.parentElement?.closest("table")
  );
  const rows = outer.flatMap(readTable);
  return rows.length > 0 ? rows : null;
}

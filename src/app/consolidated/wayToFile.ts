import type { ConsolidatedFact, ConsolidatedFile } from "../../core/consolidation";
import { quoteSheetName } from "../../core/sheet";
import { translate } from "../../i18n";
import type { DrawContext } from "./wording";

/** Excel follows no longer address, and takes no longer text in a formula. */
const LONGEST = 255;

/** What a data row shows as the way to its cell: a link, or why there is none. */
interface WayToFile {
  readonly text: string;
  readonly formula: string | null;
}

/** The way from the row of a fact to the cell in its file. */
export type WaysToFiles = (one: ConsolidatedFact) => WayToFile;

/** Path of a file from the consolidated workbook; null for one inside an archive. */
function pathOf({ href, name }: ConsolidatedFile): string | null {
  if (href !== undefined) return href;
  // Nobody said where the files are: beside the workbook, then.
  return /\.zip\//i.test(name) ? null : name;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Ways to the files as formulas: there may be more of them than Excel takes as links. */
export function waysToFiles({ consolidated, locale }: DrawContext): WaysToFiles {
  const text = translate(locale, "consolidated.open.link");
  const inArchive = { text: translate(locale, "consolidated.open.inArchive"), formula: null };
  const tooLong = { text: translate(locale, "consolidated.open.tooLong"), formula: null };
  const paths = new Map(
    consolidated.files.map((file) => {
      const path = pathOf(file);
      return [file.key, path === null ? null : path.replace(/[%#]/g, encodeURIComponent)];
    })
  );
  return ({ fact: { at }, task }) => {
    const path = paths.get(task.file) ?? null;
    if (path === null) return inArchive;
    const target = `${path}#${quoteSheetName(at.sheet)}!${at.cell ?? "A1"}`;
    if (target.length > LONGEST) return tooLong;
    return { text, formula: `HYPERLINK(${quoted(target)},${quoted(text)})` };
  };
}

import type { ConsolidatedFact, ConsolidatedFile } from "../../core/consolidation";
import { quoteSheetName } from "../../core/sheet";
import { translate } from "../../i18n";
import type { DrawContext } from "./wording";

/** Excel follows no longer address, and takes no longer text in a formula. */
const LONGEST = 255;

/** The way from the row of a fact to the cell in its file. */
export interface WaysToFiles {
  /** What the row shows: that it opens, or why it does not. */
  readonly textOf: (one: ConsolidatedFact) => string;
  /** The link, null where there is none. */
  readonly formulaOf: (one: ConsolidatedFact) => string | null;
}

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
  const text = (id: "link" | "inArchive" | "tooLong"): string =>
    translate(locale, `consolidated.open.${id}`);
  const [link, inArchive, tooLong] = [text("link"), text("inArchive"), text("tooLong")];
  const paths = new Map(
    consolidated.files.map((file) => {
      const path = pathOf(file);
      return [file.key, path === null ? null : path.replace(/[%#]/g, encodeURIComponent)];
    })
  );
  const sheets = new Map<string, string>();
  const targetOf = ({ fact: { at }, task }: ConsolidatedFact): string | null => {
    const path = paths.get(task.file) ?? null;
    if (path === null) return null;
    const sheet = sheets.get(at.sheet) ?? quoteSheetName(at.sheet);
    sheets.set(at.sheet, sheet);
    return `${path}#${sheet}!${at.cell ?? "A1"}`;
  };
  return {
    textOf: (one) => {
      const length = targetOf(one)?.length ?? null;
      return length === null ? inArchive : length > LONGEST ? tooLong : link;
    },
    formulaOf: (one) => {
      const target = targetOf(one);
      if (target === null || target.length > LONGEST) return null;
      return `HYPERLINK(${quoted(target)},${quoted(link)})`;
    },
  };
}

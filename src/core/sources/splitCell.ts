import type { UnitId } from "../money";
import type { SourceContext, SourceProblem } from "./definitions";
import type { Draft } from "./drafts";
import { feedTokens, unknownSource, type Splitting } from "./feed";
import { joinLevels } from "./joinedLevels";
import type { SourceColumn } from "./nearest";
import { findOfWhich, ofWhole, shareTheRest } from "./ofWhich";
import { tokenize, type Token } from "./tokens";

/** One source cell taken apart, its drafts still to be paired with the other cell's. */
export interface SplitCell {
  /** The text that places refer to. */
  readonly text: string;
  readonly drafts: readonly Draft[];
  readonly problems: readonly SourceProblem[];
}

type Taken = Pick<SplitCell, "drafts" | "problems">;

/** Takes tokens apart; what stands behind "trong đó" is a part of the source before it. */
function splitTokens(splitting: Splitting, tokens: readonly Token[]): Taken {
  const marker = findOfWhich(tokens);
  if (!marker) return feedTokens(splitting, tokens);
  const head = feedTokens(splitting, tokens.slice(0, marker.first));
  const tail = splitTokens(splitting, tokens.slice(marker.next));
  const figures = tokens.slice(0, marker.first).flatMap((token) => {
    return token.kind === "amount" && token.amount !== null ? [token.amount] : [];
  });
  const joined = ofWhole(head.drafts, figures, tail.drafts);
  return {
    drafts: joined.drafts,
    problems: [...(joined.isAll ? [] : head.problems), ...tail.problems],
  };
}

/** Takes one source cell apart. Amounts without own unit are in `unit`. */
export function splitCell(
  cell: string,
  column: SourceColumn,
  unit: UnitId,
  context: SourceContext
): SplitCell {
  const text = cell.normalize("NFC");
  if (text.trim() === "") return { text, drafts: [], problems: [] };
  const read = tokenize(text, unit, context.separators ?? "vi");
  const tokens = context.joined ? joinLevels(read, context.joined) : read;
  const { drafts, problems } = splitTokens({ text, column, context }, tokens);
  const isEmpty = drafts.length === 0 && problems.length === 0;
  // "Kinh phí" alone leads to nothing; a dash or dots stand for a blank cell.
  if (isEmpty && tokens.some(({ kind }) => kind !== "separator")) {
    const words = text.trim();
    return { text, drafts, problems: [unknownSource(words, column)] };
  }
  return { text, drafts: shareTheRest(text, drafts), problems };
}

import { translate, type TextKey } from "../../i18n";
import { drawListSheet, type ListRequest } from "../drawing/listSheet";
import type { DrawnSheet } from "../drawing/sheetDraft";
import { coverageText, type DrawContext, letterheadOf } from "./wording";

type ListHeader = Parameters<typeof drawListSheet>[0]["columns"][number]["id"];

/** A list of the consolidated workbook. */
interface ConsolidatedList<Id extends string> extends Pick<
  ListRequest<Id>,
  "name" | "columns" | "rows" | "none" | "linkOf"
> {
  readonly title: TextKey;
}

/** Draws a list under the department's letterhead, with how many files it comes from. */
export function drawList<Id extends ListHeader>(
  context: DrawContext,
  { title, ...list }: ConsolidatedList<Id>
): DrawnSheet {
  const titles = [translate(context.locale, title), coverageText(context)];
  return drawListSheet({ ...list, ...letterheadOf(context), titles });
}

import type { UnitId } from "../money";
import type { SourceContext, SourceReading } from "./definitions";
import { partOfDraft } from "./drafts";
import { pairParts } from "./pair";
import { splitCell, type SplitCell } from "./splitCell";

/**
 * Reads the level cell and the type cell of a task together; either may hold both or be blank.
 * "NS tỉnh: 500; NS huyện: 200", "NS tỉnh 80%; NS huyện 20%", "Ngân sách thành phố (Vốn sự
 * nghiệp)", "Doanh nghiệp, Xã hội hóa" are taken apart. Amounts come in whole đồng; those without
 * own unit are in `unit`. Both cells blank give no parts and no problems.
 */
export function readSources(
  levelText: string,
  typeText: string,
  unit: UnitId,
  context: SourceContext = {}
): SourceReading {
  const level = splitCell(levelText, "level", unit, context);
  const type = splitCell(typeText, "type", unit, context);
  const partsOf = ({ drafts, text }: SplitCell) => drafts.map((draft) => partOfDraft(draft, text));
  const complete = [...level.problems, ...type.problems].every(({ kind }) => kind === "ambiguous");
  const paired = pairParts(partsOf(level), partsOf(type), complete);
  return {
    parts: paired.parts,
    problems: [...level.problems, ...type.problems, ...paired.problems],
  };
}

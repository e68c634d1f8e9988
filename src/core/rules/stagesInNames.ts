import { foldLetters } from "../text";
import { periodIn } from "./periodTexts";
import { rememberWhere } from "./rememberByText";

/** "giai đoạn 2027-2029" of a task, its years and as it is written. */
export interface Stage {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const STAGE = /giai đoạn ((?:19|20)\d{2}) ?[-–—] ?((?:19|20)\d{2})/giu;
/** A cheap look: few names state years. */
const YEARS = /\d{4} ?[-–—]/;
const OF_A_PROGRAM =
  /\b(?:chi thi|nghi quyet|quyet dinh|ke hoach|chuong trinh|de an|du an|chien luoc|quy hoach)\b.*\bgiai doan/;

/** The one stage that a name states as the task's own; null for none, several and those of programs. */
export const stageNamed = rememberWhere(YEARS, (name): Stage | null => {
  const [stage, ...others] = [...name.normalize("NFC").matchAll(STAGE)];
  if (!stage || others.length > 0 || OF_A_PROGRAM.test(foldLetters(name))) return null;
  return { from: Number(stage[1]), to: Number(stage[2]), text: stage[0] };
});

/** A time that touches the stage and also years outside it; one apart from it is told by P503. */
export function goesBeyond(time: string, { from, to }: Stage): boolean {
  const read = periodIn(time);
  if (!read.ok) return false;
  const [first, last] = [read.value.from.year, read.value.to.year];
  return first <= to && last >= from && (first < from || last > to);
}

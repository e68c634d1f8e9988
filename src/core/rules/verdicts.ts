import { foldTone } from "../text";
import { rememberByText } from "./rememberByText";

/** What a result is said to be against its target. */
export type Verdict = "passed" | "reached" | "missed";

const END = String.raw`(?=$|[.,;:(]| (?:mục tiêu|chỉ tiêu|kế hoạch|kh|so với|do|vì|đề ra|yêu cầu))`;
const REACHED = new RegExp(`^(?:đã )?(?:đạt|hoàn thành)${END}`, "u");
const PASSED = new RegExp(`^(?:đã )?(?:đạt (?:và )?)?vượt(?: mức)?${END}`, "u");
const MISSED = new RegExp(
  `^(?:không|chưa) (?:đạt|hoàn thành)${END}|^(?:đạt )?(?:thấp hơn|dưới)(?= (?:mục tiêu|chỉ tiêu|kế hoạch))`,
  "u"
);

/** Reads "Đạt", "Vượt mục tiêu", "Chưa đạt do …"; null for all else, such as "Đạt một phần". */
export const readVerdict = rememberByText((text): Verdict | null => {
  const line = foldTone(text).trim();
  if (MISSED.test(line)) return "missed";
  if (PASSED.test(line)) return "passed";
  return REACHED.test(line) ? "reached" : null;
});

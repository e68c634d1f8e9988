import type { Table, TableRow } from "../table";
import { foldTone, normalizeText } from "../text";
import { rememberWhere } from "./rememberByText";

/** What words call a task: one that begins with the plan, or one that goes on from earlier years. */
export type TaskAge = "new" | "carried";

/** A cheap look before a text is taken apart. */
const MAY_TELL = /mới|chuy[eể]n ti[eế]p/iu;
/** Words after which a task is neither: one that waits, or was to begin before. */
const IN_DOUBT =
  /(?<!\p{L})(?:chưa|không|lùi|hoãn|dừng|nếu|hay|hoặc|lại|một phần|giai đoạn)(?!\p{L})/u;
const END_OF_CLAUSE = /[;:,()\n–]|[.-](?!\d)|(?<!\p{L})(?:do|vì|theo|nên)(?!\p{L})/u;
const TASK = "(?:(?:đây )?là )?(?:(?:dự án|nhiệm vụ|công trình|danh mục|việc) )?";
const YEAR = String.raw`(?: (?:trong|từ|của|sang|kế hoạch|dự toán|các|năm))*(?: (20\d\d)(?:-20\d\d)?)?(?: trước)?$`;
/** "Dự án mới", "Khởi công mới năm 2027", "Mới"; no "đầu tư mới", which new machines are too. */
const NEW = new RegExp(
  `^${TASK}(?:(?:được )?(?:mở|khởi công|đề xuất|đăng ký|bố trí|triển khai|thực hiện) )?mới(?: (?:hoàn toàn|phát sinh|đề xuất|triển khai|thực hiện))?${YEAR}`,
  "u"
);
/** "Chuyển tiếp từ năm 2026", "Nhiệm vụ chuyển tiếp". */
const CARRIED = new RegExp(
  `^${TASK}(?:thực hiện )?chuyển tiếp(?: (?:thực hiện|nhiệm vụ))?${YEAR}`,
  "u"
);

/** An age, and the year that it is of. */
interface Said {
  readonly age: TaskAge;
  readonly year: number | null;
  /** "Chuyển tiếp sang năm 2028": the year is the one it goes on to. */
  readonly isAhead: boolean;
}

const saidIn = rememberWhere(MAY_TELL, (text): Said | null => {
  const line = foldTone(normalizeText(text));
  if (IN_DOUBT.test(line)) return null;
  for (const part of line.split(END_OF_CLAUSE)) {
    const clause = part.trim().replace(/ +/g, " ");
    const isAhead = clause.includes("sang");
    const carried = CARRIED.exec(clause);
    if (carried) return { age: "carried", year: yearIn(carried[1]), isAhead };
    const fresh = NEW.exec(clause);
    if (fresh) return { age: "new", year: yearIn(fresh[1]), isAhead };
  }
  return null;
});

function yearIn(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

/** What a remark calls a task of a plan of a year; null where it calls it nothing, or of another year. */
export function ageSaid(text: string, planYear: number): TaskAge | null {
  const said = saidIn(text);
  if (!said) return null;
  const { age, isAhead } = said;
  const year = said.year ?? (isAhead ? planYear + 1 : null);
  if (year === null) return age;
  const isOfPlan = age === "new" || isAhead ? year === planYear : year < planYear;
  return isOfPlan ? age : null;
}

const HEADS_NEW =
  /(?:khởi công|mở|đề xuất|triển khai|thực hiện|dự án|nhiệm vụ|công trình) mới(?!\p{L})/u;

const ageOfHeading = rememberWhere(MAY_TELL, (text): TaskAge | null => {
  const line = foldTone(normalizeText(text));
  const [isNew, isCarried] = [HEADS_NEW.test(line), line.includes("chuyển tiếp")];
  if (isNew === isCarried) return null;
  return isNew ? "new" : "carried";
});

/** A heading that tells the age of the tasks below it. */
interface AgeHeading {
  readonly row: TableRow;
  readonly age: TaskAge;
}

/** The nearest heading above a row that tells an age; null where none does. */
export function headingOfAge({ rows, header }: Table, { groupRow }: TableRow): AgeHeading | null {
  for (let at = groupRow; at !== null;) {
    const row = rows[at - header.bottom - 1];
    const age = row ? ageOfHeading(row.name) : null;
    if (!row || age) return row && age ? { row, age } : null;
    at = row.groupRow;
  }
  return null;
}

import { readSources, type CapitalTypeId, type LevelId } from "../../sources";
import { headerKey } from "../headerKey";
import { tellingTexts } from "./headerConcepts";

/** Words around a source in a header: a unit or a remark in brackets ("(chi TX)" names a type), "từ". */
const AROUND = /[([][^()[\]]*[)\]]|^(?:từ|bằng)\s+/giu;
/** Headers that name no source though one of their words could. */
const NOT_SOURCE =
  /^(?:tong|cong|ke hoach|nhu cau|uoc|nam #|so tien|du toan|chuan bi dau tu|dau tu)$/;

/** The funding source that an amount column's headers name; null where they name none. */
export function sourceOfHeader(
  texts: readonly string[],
  year: number
): { readonly level: LevelId | null; readonly type: CapitalTypeId | null } | null {
  let level: LevelId | null = null;
  let type: CapitalTypeId | null = null;
  for (const text of [...tellingTexts(texts)].reverse()) {
    const named = readOne(text, year) ?? readOne(text.replace(AROUND, " ").trim(), year);
    if (!named) continue;
    level ??= named.level;
    type ??= named.type;
  }
  return level === null && type === null ? null : { level, type };
}

function readOne(text: string, year: number) {
  const key = headerKey(text);
  if (key === "" || NOT_SOURCE.test(key)) return null;
  const { parts, problems } = readSources(text, "", "dong", { year });
  const [first] = parts;
  // "Vốn NSNN" leaves the level open and still is a source; "Ngân sách thành phố" without a year too.
  if (problems.some(({ kind }) => kind !== "ambiguous")) return null;
  if (!first || parts.some((part) => part.share !== null || part.amount !== null)) return null;
  // "Doanh nghiệp, Xã hội hóa": two names of one kind of money.
  const isOne = parts.every((part) => part.level === first.level && part.type === first.type);
  return isOne ? first : null;
}

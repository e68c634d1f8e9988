import type { AgencyMatch, AgencyQuery } from "./definitions";
import { findAgency, findNamedAgency } from "./findAgency";

/** An agency named inside a longer text; `start` and `end` are UTF-16 offsets. */
export interface AgencyMention {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** null for a department or ministry that the directory does not have. */
  readonly match: AgencyMatch | null;
}

/** Where a name may begin: "Sở Y tế", "STTTT", "Bộ KH&CN", "Ban Dân tộc", "UBND huyện Trà Bồng". */
const BEGIN =
  /(?<![\p{L}\p{N}])(?:(?:Sở|SỞ|Bộ|BỘ)\s(?=\p{Lu})|S(?=\p{Lu}{2})|Ban Dân tộc|(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân) (?=huyện|thị xã|quận|thị trấn))/gu;
/** A name does not go on behind these. */
const STOP =
  /[;/()]|[\s,]+(?:và |- ?|\+ ?)?(?=(?:Sở|SỞ|Bộ|UBND|Ủy ban|Uỷ ban|Văn phòng|Công an|Các|các)\s)/u;
const MOST_WORDS = 14;

/** Ends of the words of a text, the last first. */
function wordEnds(text: string): readonly number[] {
  const ends = [...text.matchAll(/[\p{L}\p{N}&-]+/gu)].map((word) => word.index + word[0].length);
  return ends.slice(0, MOST_WORDS).reverse();
}

function findLongest(text: string, query: AgencyQuery): { end: number; match: AgencyMatch } | null {
  for (const end of wordEnds(text)) {
    const match = findNamedAgency(text.slice(0, end), query);
    if (match?.province === null) return { end, match };
  }
  return null;
}

/**
 * Departments, ministries and districts named in a text such as "Sở TT&TT, các sở, ban, ngành".
 * Bodies whose names are not fixed (centres, companies, schools) are passed over.
 */
export function findMentions(text: string, query: AgencyQuery): readonly AgencyMention[] {
  const mentions: AgencyMention[] = [];
  let read = 0;
  for (const { index: start } of text.matchAll(BEGIN)) {
    if (start < read) continue;
    const rest = text.slice(start);
    const stop = rest.slice(1).search(STOP);
    const whole = stop < 0 ? rest : rest.slice(0, stop + 1);
    const found = findLongest(whole, query);
    const name = found ? whole.slice(0, found.end) : (whole.split(",")[0] ?? whole).trim();
    const match = found?.match ?? findAgency(name, query);
    // "Bộ Chỉ huy", "Bộ từ điển", and the many short forms with S: only known ones are agencies.
    if (!match && !/^Sở /iu.test(name)) continue;
    read = start + name.length;
    mentions.push({ text: name, start, end: read, match });
  }
  return mentions;
}

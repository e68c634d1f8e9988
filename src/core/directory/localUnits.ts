import { foldTone, normalizeText } from "../text";
import type { Agency, AgencyQuery } from "./definitions";
import { communeByName } from "./communeByName";

/** "UBND xã Bình Sơn", "Ủy ban nhân dân phường Kon Tum", "xã Sơn Hạ", "huyện Trà Bồng". */
const LOCAL_UNIT =
  /^(?:ub\s?nd|uỷ ban nhân dân|ubnd)?\s*(xã|phường|đặc khu|thị trấn|huyện|thị xã|quận)\s+(\p{L}[\p{L}\p{N} .'-]*)$/u;
const DISTRICTS = ["huyện", "thị xã", "quận", "thị trấn"];
const LAST_DISTRICT_DAY = "2025-06-30";

/**
 * The commune or district that a text names; of communes only those of `communes`, when given.
 * Districts (and towns) ended on 30/6/2025 and have no one successor (law 72/2025/QH15).
 */
export function findLocalUnit(text: string, { communes }: AgencyQuery): Agency | null {
  const plain = normalizeText(text);
  const [, kind, place] = LOCAL_UNIT.exec(foldTone(plain)) ?? [];
  if (kind === undefined || place === undefined || /^(?:liên quan|thuộc|trên)/u.test(place))
    return null;
  const id = `${kind} ${place.trim()}`;
  const name = plain.replace(/^(?:ub\s?nd|[uủ][ỷy] ban nhân dân)\s*/iu, "");
  if (DISTRICTS.includes(kind)) {
    return { id, name, level: "district", from: null, to: LAST_DISTRICT_DAY, successor: null };
  }
  if (communes && communeByName(communes, id) === null) return null;
  return { id, name, level: "commune", from: null, to: null, successor: null };
}

/** Districts named together in a text; `start` and `end` are UTF-16 offsets. */
interface DistrictMention {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** "UBND các huyện, thị xã, thành phố", "cấp huyện"; not those that a text itself calls former ones. */
const DISTRICTS_TOGETHER =
  /(?<![\p{L}\p{N}])(?:(?:UBND|[UỦ][ỶY] ban nhân dân) )?(?:các|cấp) (?:huyện|quận|thị xã)(?!\p{L})(?:(?: ?[,/-] ?| và )(?:huyện|quận|thị xã|thị trấn|thành phố|TP)(?!\p{L}))*(?! ?\(?(?:cũ|trước))/giu;

/** Districts that a text names together ("các huyện, thị xã") after their end; none before. */
export function findDistrictsTogether(text: string, onDate: string): readonly DistrictMention[] {
  if (onDate <= LAST_DISTRICT_DAY) return [];
  return [...text.matchAll(DISTRICTS_TOGETHER)].map(({ 0: found, index: start }) => ({
    ...{ text: found, start, end: start + found.length },
  }));
}

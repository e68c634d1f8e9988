import { headerKey } from "../headerKey";

/** What a header says about its column, before anyone looks at the cells below. */
export type HeaderConcept =
  | "numbering"
  | "name"
  | "category"
  | "agencies"
  | "period"
  | "unit"
  | "money"
  /** Figures that are money only in a table about money: "Kế hoạch", "Năm 2026", "Tổng số". */
  | "figure"
  | "quantity"
  | "percent"
  | "source"
  | "decision"
  | "note"
  /** Codes are written with digits and still are no figures: "Mã dự án", "Số tài khoản". */
  | "code"
  | "text";

/** The first pattern that fits a folded header decides; the order is part of the meaning. */
const CONCEPTS: readonly (readonly [HeaderConcept, RegExp])[] = [
  ["numbering", /^(?:tt|no|so|stt tt)$/],
  ["unit", /^(?:don vi tinh|don vi do|don vi tien|unit)\b/],
  ["note", /^(?:ghi chu|chu thich|luu y|giai trinh|thuyet minh|ly do|y kien|note)\b/],
  ["percent", /^(?:so voi|so sanh)\b|\b(?:ty le|ty trong|co cau|toc do|chi so|phan tram)\b/],
  ["code", /^(?:ma|so tai khoan|so dien thoai)\b/],
  ["period", /^(?:thoi gian|thoi han|thoi diem|tien do(?! (?:giai ngan|thanh toan|von)))\b/],
  ["text", /^(?:hinh thuc|phuong thuc|loai hop dong|loai hinh)\b/],
  ["decision", /\b(?:so quyet dinh|so hieu|van ban|can cu)\b|^quyet dinh\b/],
  ["source", /^(?:co cau )?nguon(?: von| kinh phi| ngan sach| tai chinh| chi)?$|\bghi ro\b/],
  [
    "agencies",
    /\b(?:chu tri|phoi hop|co quan|chu dau tu|chu quan|trach nhiem|ben moi thau|nha thau|ban quan ly)\b|^(?:don vi|noi|bo phan|phong ban) (?:thuc hien|su dung|quan ly|de xuat|chiu|theo doi|thu huong|dau moi|cung cap|bao cao)\b/,
  ],
  [
    "category",
    /^(?:nhom|linh vuc|loai|phan loai|hang muc|phan)\b(?! nhiem vu| ky\b| bo\b| chia\b)/,
  ],
  [
    "name",
    /^(?:noi dung|ten|danh muc|nhiem vu|nhom nhiem vu|du an|cong viec|chi tieu|cac chi tieu|dia phuong|dien giai|khoan muc|khoan chi|khoan thu|cong trinh|goi thau|chuong trinh|don vi noi dung|co quan don vi|muc tieu nhiem vu|san pham dich vu|dich vu|muc|muc chi|hoat dong|hop phan|dau muc|giai phap|van de|tinh thanh pho|tinh|xa phuong|huyen|bo nganh)\b/,
  ],
  [
    "quantity",
    /\b(?:so luong|dien tich|so nguoi|so ho|bien che|so may|don gia|dan so|sl|he so)\b|^(?:khoi luong|dinh muc)$/,
  ],
  [
    "money",
    /\b(?:kinh phi|tien|von|du toan|ngan sach|chi phi|tong chi|tong thu|tong muc dau tu|gia goi thau|gia tri|giai ngan|quyet toan|kp|thanh toan|xa hoi hoa|dau tu phat trien|thuong xuyen|su nghiep|ngoai te|noi te|chi tra|khai toan|phan bo)\b/,
  ],
  [
    "period",
    /^(?:han|thang|tien do)\b|\b(?:thoi gian|thoi han|thoi diem|khoi cong|hoan thanh|ngay thang)\b|^giai doan$|^nam (?:thuc hien|hoan thanh|bat dau|trien khai)/,
  ],
  [
    "text",
    /^(?:muc tieu|quy mo|san pham|ket qua|dia diem|trang thai|chuc vu|ho va ten|nang luc|dia chi|tinh trang|danh gia muc|kien nghi|kho khan|tinh hinh|muc do)\b/,
  ],
  [
    "figure",
    /^(?:tong|cong|ke hoach|uoc|nhu cau|nam #|# ?|luy ke|so du|chenh lech|tang|giam|da |can |con lai|du kien|dau tu|thu|chi|trung uong|dia phuong|tinh|huyen|xa|khac|doanh nghiep|trong do|quy|khoi luong|thuc hien|danh gia thuc hien|bo tri|cac nam|chuan bi|#)/,
  ],
];

const known = new Map<string, HeaderConcept | null>();
/** Header texts come back in every file of a season; more than this are no headers. */
const MOST_TEXTS = 5_000;

/** What a header text is about, or null for words that say nothing. */
export function conceptOf(text: string): HeaderConcept | null {
  const remembered = known.get(text);
  if (remembered !== undefined) return remembered;
  const concept = findConcept(text);
  // A hostile file must not fill the memory with headers of its own.
  if (known.size >= MOST_TEXTS) known.clear();
  known.set(text, concept);
  return concept;
}

function findConcept(text: string): HeaderConcept | null {
  if (/^\(?%\)?$|\(%\)/.test(text.trim())) return "percent";
  const concept = conceptOfKey(headerKey(text));
  // "Nguồn vốn/Danh mục dự án", "Chủ đầu tư, dự án": rows of both kinds, one above the other.
  const mayHeadNames = concept !== null && HEADS_OF_NAMES.includes(concept);
  const others = mayHeadNames ? text.split(/[/,;]/).slice(1).map(headerKey) : [];
  return others.some((key) => conceptOfKey(key) === "name") ? "name" : concept;
}

const HEADS_OF_NAMES: readonly HeaderConcept[] = ["agencies", "source", "category", "money"];

function conceptOfKey(key: string): HeaderConcept | null {
  return CONCEPTS.find(([, pattern]) => pattern.test(key))?.[0] ?? null;
}

/** "Trong đó" and the like stand between a group and its parts and say nothing themselves. */
const TRANSPARENT = /^(?:trong do|bao gom|gom|chia ra|cu the)$/;
const PREFIX = /^(?:trong đó|bao gồm|gồm|chia ra)\s*:?\s*(?=\S)/iu;

/** The header texts that say something, without "Trong đó". */
export function tellingTexts(texts: readonly string[]): readonly string[] {
  return texts
    .map((text) => text.replace(PREFIX, ""))
    .filter((text) => !TRANSPARENT.test(headerKey(text)));
}

const WORDS: readonly HeaderConcept[] = ["name", "category", "text", "agencies"];
const MONEY_FIRST: readonly HeaderConcept[] = ["money", "figure", "quantity"];

/**
 * The concept of a column from its headers, top to bottom: the leaf decides, but a figure under
 * "Số lượng" is a quantity, one under "Kinh phí" money, and a leaf without meaning has that above it.
 */
export function conceptOfStack(texts: readonly string[]): HeaderConcept | null {
  const concepts = tellingTexts(texts).map(conceptOf);
  const leaf = concepts[concepts.length - 1] ?? null;
  const above = concepts.slice(0, -1).reverse();
  if (leaf === null) return above.find((concept) => concept !== null) ?? null;
  const [nearest] = above.filter((concept) => concept !== null);
  if (nearest === "percent" && (leaf === "money" || leaf === "figure")) return nearest;
  if (leaf !== "figure") return leaf;
  // "Đã triển khai" under "Nội dung công việc" is told in words.
  if (nearest !== undefined && WORDS.includes(nearest)) return "text";
  return above.find((concept) => concept !== null && MONEY_FIRST.includes(concept)) ?? leaf;
}

import { namesForeignCurrency, parseUnit } from "../../money";
import type { ColumnKind } from "../../packs";
import { headerKey } from "../headerKey";
import type { ColumnProfile } from "./columnProfile";
import { conceptOf, conceptOfStack, tellingTexts, type HeaderConcept } from "./headerConcepts";

/** A column as it stands: its headers from top to bottom and what is below them. */
export interface ForeignColumn {
  readonly column: number;
  readonly texts: readonly string[];
  readonly profile: ColumnProfile;
}

/** What a column was taken for. */
export interface KindedColumn extends ForeignColumn {
  readonly kind: ColumnKind;
  readonly currency: string | null;
}

/** Rows from which on the cells may overrule the header. */
const ENOUGH = 3;
const CURRENCY = /\b(?:USD|JPY|EUR|CNY|KRW|GBP|yên|yen|euro|đô la)\b|[$¥€]/iu;

const KIND_OF: Readonly<Record<Exclude<HeaderConcept, "money" | "figure" | "source">, ColumnKind>> =
  {
    numbering: "numbering",
    name: "name",
    category: "category",
    agencies: "agencies",
    period: "period",
    unit: "unit",
    quantity: "quantity",
    percent: "percent",
    decision: "decision",
    note: "note",
    code: "text",
    text: "text",
  };

/** Headers of the budget classification, where the cells are its codes. */
const CLASSIFICATION =
  /^(?:nhom|chuong|loai|khoan|loai khoan|muc|tieu muc|muc tieu muc|tieu nhom)$/;

/** What the lines around a table say of its figures: their unit, only words of money, nothing. */
export type MoneyTalk = "unit" | "words" | "none";

/** What each column of a foreign table holds, by its header words and its cells. */
export function kindsOf(
  columns: readonly ForeignColumn[],
  talk: MoneyTalk
): readonly KindedColumn[] {
  const concepts = columns.map((column) => conceptOfColumn(column));
  const units = columns.find((_one, at) => concepts[at] === "unit");
  // "Bộ", "cái" beside each row are units of its quantity; those of its money stand above.
  const aboutMoney =
    units && units.profile.filled > 0
      ? units.profile.moneyUnits > 0 || talk === "unit"
      : talk !== "none" ||
        columns.some(({ texts }, at) => concepts[at] === "money" || statesUnit(texts));
  const kinds = columns.map((column, at): KindedColumn => {
    const currency = currencyOf(column.texts);
    const kind = kindOf(column, concepts[at] ?? null, aboutMoney);
    return { ...column, kind: currency && kind === "amount" ? "quantity" : kind, currency };
  });
  return settleNames(kinds);
}

function statesUnit(texts: readonly string[]): boolean {
  return texts.some((text) => parseUnit(text) !== null);
}

function currencyOf(texts: readonly string[]): string | null {
  const text = [...texts].reverse().find((one) => namesForeignCurrency(one));
  return text === undefined ? null : (CURRENCY.exec(text)?.[0] ?? text);
}

/** "Đơn vị" alone heads units or agencies, "Mục" numbers or names: the cells tell. */
function conceptOfColumn({ texts, profile }: ForeignColumn): HeaderConcept | null {
  const leaf = texts[texts.length - 1] ?? "";
  const { filled, moneyUnits, otherUnits, texts: words, longTexts } = profile;
  if (/^đơn vị$/iu.test(leaf)) {
    const unitLike = moneyUnits + otherUnits;
    return filled > 0 && unitLike >= filled * 0.6 && longTexts === 0 ? "unit" : "agencies";
  }
  const concept = conceptOfStack(texts);
  if (
    concept === "name" &&
    isNumberings(profile) &&
    !isClassification(texts, profile) &&
    words < filled / 2
  )
    return "numbering";
  return concept;
}

function isNumberings({ filled, numberings }: ColumnProfile): boolean {
  return filled > 0 && numberings >= filled * 0.8;
}

function kindOf(
  { texts, profile }: ForeignColumn,
  concept: HeaderConcept | null,
  aboutMoney: boolean
): ColumnKind {
  const figureKind = aboutMoney ? "amount" : "quantity";
  if (isClassification(texts, profile)) return "budget-code";
  if (concept === "money") return kindOfFigures(texts, profile, "amount");
  if (concept === "figure") return kindOfFigures(texts, profile, figureKind);
  if (concept === "source") {
    return isMostly(profile, "figures", 0.5) ? figureKind : sourceKind(texts);
  }
  if (concept === "code") return "text";
  if (concept !== null) return overruled(KIND_OF[concept], profile, figureKind);
  if (texts.length === 0 && isNumberings(profile)) return "numbering";
  return isMostly(profile, "figures", 0.7) ? figureKind : "text";
}

/** "Loại", "Khoản", "Mục" above codes of three or four digits. */
function isClassification(texts: readonly string[], { filled, codes }: ColumnProfile): boolean {
  return filled > 0 && codes === filled && CLASSIFICATION.test(headerKey(texts.at(-1) ?? ""));
}

/** Whether enough cells are filled to tell, and more than a share of them is of a kind. */
function isMostly(profile: ColumnProfile, kind: "figures" | "texts", share: number): boolean {
  return profile.filled >= ENOUGH && profile[kind] > profile.filled * share;
}

/** A header that speaks of figures, unless the cells are words. */
function kindOfFigures(
  texts: readonly string[],
  profile: ColumnProfile,
  figureKind: ColumnKind
): ColumnKind {
  if (namesChoices(texts)) return sourceKind(texts);
  if (!isMostly(profile, "texts", 0.5)) return figureKind;
  return isSourceHeader(texts) ? sourceKind(texts) : "text";
}

/** A column of figures is no name and no period, whatever its header says. */
function overruled(kind: ColumnKind, profile: ColumnProfile, figureKind: ColumnKind): ColumnKind {
  if (profile.filled < ENOUGH) return kind;
  if (kind === "percent" && isMostly(profile, "texts", 0.5)) return "text";
  const isUndated = kind === "period" && profile.dates * 4 < profile.filled;
  if (isMostly(profile, "figures", 0.7)) {
    if (kind === "text" || isUndated) return "quantity";
    const isWords = kind === "category" || kind === "note";
    return isWords && profile.shares === 0 ? figureKind : kind;
  }
  return isUndated ? "text" : kind;
}

/** "Ngân sách TW/Tỉnh/Huyện/khác (ghi rõ)": a header that offers sources to be written out. */
function namesChoices(texts: readonly string[]): boolean {
  const leaf = texts[texts.length - 1] ?? "";
  return leaf.split("/").length >= 3 && /khác|tỉnh|tw/iu.test(leaf);
}

/** "Nguồn vốn đầu tư/ Nguồn sự nghiệp" asks for the type of capital, anything else for the level. */
function sourceKind(texts: readonly string[]): ColumnKind {
  const leaf = texts[texts.length - 1] ?? "";
  if (/ngân sách|tw|tỉnh|cấp/iu.test(leaf)) return "source-level";
  return /đầu tư|sự nghiệp|thường xuyên|loại vốn/iu.test(leaf) ? "source-type" : "source-level";
}

function isSourceHeader(texts: readonly string[]): boolean {
  return texts.some((text) => conceptOf(text) === "source" || /nguồn/iu.test(text));
}

/** One column names the rows; a second that could is a category or a text. */
function settleNames(columns: readonly KindedColumn[]): readonly KindedColumn[] {
  const name = chooseName(columns);
  if (!name) return columns;
  const at = columns.indexOf(name);
  return columns.map((column, index) => {
    if (column === name) return { ...column, kind: "name" };
    if (column.kind === "name") return { ...column, kind: index < at ? "category" : "text" };
    if (column.kind === "category" && index > at) return { ...column, kind: "text" };
    if (column.kind === "numbering" && index > at) return { ...column, kind: "text" };
    return column;
  });
}

function chooseName(columns: readonly KindedColumn[]): KindedColumn | null {
  const kinds: readonly ColumnKind[] = ["name", "category", "text", "agencies", "period"];
  for (const kind of kinds) {
    const candidates = columns.filter((column) => column.kind === kind);
    const [first] = candidates;
    if (!first) continue;
    const filled = candidates.filter(({ profile }) => profile.filled * 2 > first.profile.filled);
    return (kind === "name" ? mostWords(filled) : null) ?? first;
  }
  return null;
}

/** Of several columns of names the one whose texts say most: groups are short and rare. */
function mostWords(columns: readonly KindedColumn[]): KindedColumn | null {
  const [first] = columns;
  if (!first) return null;
  if (columns.every(({ profile }) => profile.texts === 0)) return first;
  return columns.reduce((best, one) => (one.profile.texts > best.profile.texts * 1.5 ? one : best));
}

/** Header texts that say something, for definitions. */
export function ownHeader(texts: readonly string[]): string {
  const telling = tellingTexts(texts);
  return telling[telling.length - 1] ?? texts[texts.length - 1] ?? "";
}

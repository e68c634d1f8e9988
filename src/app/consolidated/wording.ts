import type { Consolidated, FigureColumn, Series, ViewRow } from "../../core/consolidation";
import type { UnitId } from "../../core/money";
import { capitalTypeName, levelName, type CapitalTypeId, type LevelId } from "../../core/sources";
import type { Fact } from "../../core/table";
import { translate, type Locale } from "../../i18n";
import type { Letterhead } from "../drawing/page";

/** What a sheet is drawn from and in which language. */
export interface DrawContext {
  readonly consolidated: Consolidated;
  readonly locale: Locale;
}

/** The same for a view. */
export interface ViewContext extends DrawContext {
  /** What amounts are shown in; every cell holds đồng all the same. */
  readonly unit: UnitId;
}

/** Whose letterhead the sheets have. */
export function letterheadOf({ consolidated, locale }: DrawContext): Letterhead {
  return { department: consolidated.pack.department, locale };
}

/** "Tổng hợp từ 12 tệp của 12 đơn vị …", or that it is interim while agencies are missing. */
export function coverageText({ consolidated, locale }: DrawContext): string {
  const { counts } = consolidated.certificate;
  const { counted, agencies, files } = counts;
  const count = consolidated.missing.length;
  const id = count > 0 ? "interim" : "coverage";
  return `(${translate(locale, `consolidated.${id}`, { counted, agencies, files, count })})`;
}

/** "Nhu cầu trong năm": a measure whatever the year. */
export function measureTitle(locale: Locale, { series }: FigureColumn): string {
  return translate(locale, `consolidated.measureName.${series.measure}`);
}

/** "Cần thực hiện năm 2019". */
export function seriesTitle(
  locale: Locale,
  { measure, year }: Pick<Series, "measure" | "year">
): string {
  return translate(locale, `consolidated.measure.${measure}`, { year: String(year) });
}

/** Name of a budget level, or that none is given. */
export function levelText(locale: Locale, level: LevelId | null): string {
  return level === null ? translate(locale, "consolidated.row.noSource") : levelName(level);
}

/** Name of a capital type, or that none is given. */
export function typeText(locale: Locale, type: CapitalTypeId | null): string {
  return type === null ? translate(locale, "consolidated.row.noType") : capitalTypeName(type);
}

/** "Ngân sách cấp tỉnh, Vốn đầu tư", and that the money is not the state's where it is not. */
export function sourceText(
  locale: Locale,
  { level, type, state }: Pick<Fact, "level" | "type" | "state">
): string {
  const source = `${levelText(locale, level)}, ${typeText(locale, type)}`;
  return state ? source : `${source} (${translate(locale, "consolidated.proof.other")})`;
}

/** Head of a column of figures. */
export function figureTitle(locale: Locale, column: FigureColumn): string {
  const { source } = column;
  if (source === null) return seriesTitle(locale, column.series);
  if (source.type === "all" || (source.level === null && source.type === null)) {
    return levelText(locale, source.level);
  }
  return `${levelText(locale, source.level)}\n${typeText(locale, source.type)}`;
}

function unnamedText(locale: Locale, kind: ViewRow["kind"]): string {
  return translate(locale, `consolidated.row.${kind === "group" ? "noGroup" : "unnamed"}`);
}

/** What stands at the head of a row of figures. */
export function rowText(locale: Locale, row: ViewRow): string {
  switch (row.kind) {
    case "total":
      return translate(locale, "consolidated.row.total");
    case "level":
      return levelText(locale, (row.label as LevelId | "") || null);
    case "source":
    case "type":
      return typeText(locale, (row.label as CapitalTypeId | "") || null);
    case "year":
      return translate(locale, "consolidated.row.year", { year: row.label });
    case "group":
    case "agency":
    case "task":
      return row.label || unnamedText(locale, row.kind);
  }
}

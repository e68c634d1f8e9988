import { formatDong, type UnitId } from "../core/money";
import type { Evidence } from "../core/rules";
import { common as en } from "./en/common";
import { formatNumber } from "./format";
import type { Locale } from "./locale";
import { common as vi } from "./vi/common";

const UNIT_NAMES: Readonly<Record<Locale, Readonly<Record<UnitId, string>>>> = {
  vi: vi.unit,
  en: en.unit,
};

/**
 * Evidence of a finding as people read it; money exact to the đồng in its unit, "1.250,5 triệu đồng",
 * and without a word for the unit where the sheet states none.
 */
export function formatEvidence(locale: Locale, value: Evidence): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return formatNumber(locale, value);
  const { dong, unit = "dong" } = value;
  if (unit === null) return formatNumber(locale, dong);
  return `${formatDong(dong, unit, locale)} ${UNIT_NAMES[locale][unit]}`;
}

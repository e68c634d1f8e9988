import { decimalOf } from "./convert";
import type { Dong } from "./dong";
import type { UnitId } from "./unit";

/**
 * The amount in a unit, exact to the đồng and without trailing zeros: "1.234,5", in English
 * style "1,234.5". Read with the same separators it gives the same amount.
 */
export function formatDong(amount: Dong, unit: UnitId, style: "vi" | "en" = "vi"): string {
  const [group, point] = style === "vi" ? [".", ","] : [",", "."];
  const [whole = "0", fraction] = decimalOf(amount, unit).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return fraction === undefined ? grouped : grouped + point + fraction;
}

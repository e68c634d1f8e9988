import type { Issue } from "../core/rules";

/** Issues that a sentence names before it only says that there are more. */
const MOST_NAMED = 3;

/** The first issues as code and place, for one sentence: "P503 QN-B2!D17, F301 QN-B2!L18, …". */
export function namePlaces(issues: readonly Pick<Issue, "code" | "at">[]): string {
  const named = issues.slice(0, MOST_NAMED).map(({ code, at: { sheet, cell } }) => {
    const place = cell === undefined ? sheet : `${sheet}!${cell}`;
    return place === "" ? code : `${code} ${place}`;
  });
  return [...named, ...(issues.length > MOST_NAMED ? ["…"] : [])].join(", ");
}

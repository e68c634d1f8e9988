import type { Deadline } from "../../packs";
import { defineRule } from "../definitions";

/** L604: sealed after the day by which the forms were to be sent. */
export const afterDeadline = defineRule({
  id: "after-deadline",
  code: "L604",
  fixKind: null,
  check: function* ({ tables, pack, remembered }) {
    const sealed = remembered?.seal?.at.slice(0, 10);
    if (sealed === undefined) return;
    const told = new Set<string>();
    for (const { form, sheet, year } of tables) {
      const due = dayOf(form.deadline ?? pack.deadline, year);
      if (sealed <= due || told.has(due)) continue;
      told.add(due);
      yield {
        at: { sheet: sheet.name },
        messageId: "late",
        data: { form: form.id, found: printDay(sealed), expected: printDay(due) },
      };
    }
  },
});

/** ISO date of a deadline for a plan year. */
function dayOf({ month, day, yearOffset }: Deadline, year: number): string {
  const pad = (number: number) => String(number).padStart(2, "0");
  return `${String(year + yearOffset)}-${pad(month)}-${pad(day)}`;
}

function printDay(isoDate: string): string {
  return isoDate.split("-").map(Number).reverse().join("/");
}

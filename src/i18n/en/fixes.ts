import type { fixes as vi } from "../vi/fixes";
import type { SameTexts } from "../locale";

export const fixes: SameTexts<typeof vi> = {
  "to-number": "Turn into a number",
  "to-unit": "Convert to the table's unit",
  "round-to-dong": "Round to whole đồng",
  "sources-from-note": "Copy to the source columns",
  "larger-reading": "Take the larger reading",
  "to-unicode": "Turn into Unicode",
  "compose-letters": "Compose the letters",
  "replace-letters": "Use the right letters",
  "repair-letters": "Use the proposed text",
  "tidy-spaces": "Remove stray spaces",
  "use-source": "Use the proposed source",
  "restore-header": "Put the form's header back",
  "sum-formula": "Put a sum formula",
  "write-words": "Write it in words",
  "use-agency": "Use the proposed agency name",
  "mend-number": "Mend the document number",
  "blank-row": "Clear the repeated row",
  "join-rows": "Join the rows",
  "move-sum": "Move to its column",
  renumber: "Number again",
};

import type { fixes as vi } from "../vi/fixes";
import type { SameTexts } from "../locale";

export const fixes: SameTexts<typeof vi> = {
  "to-number": "Turn into a number",
  "larger-reading": "Take the larger reading",
  "to-unicode": "Turn into Unicode",
  "compose-letters": "Compose the letters",
  "replace-letters": "Use the right letters",
  "repair-letters": "Use the proposed text",
  "tidy-spaces": "Remove stray spaces",
  "use-source": "Use the proposed source",
  "sum-formula": "Put a sum formula",
  "write-words": "Write it in words",
  "mend-number": "Mend the document number",
};

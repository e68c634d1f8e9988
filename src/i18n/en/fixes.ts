import type { fixes as vi } from "../vi/fixes";
import type { SameTexts } from "../locale";

export const fixes: SameTexts<typeof vi> = {
  "to-number": "Turn into a number",
  "larger-reading": "Take the larger reading",
  "tidy-spaces": "Remove stray spaces",
  "use-source": "Use the proposed source",
  "sum-formula": "Put a sum formula",
  "write-words": "Write it in words",
  "mend-number": "Mend the document number",
};

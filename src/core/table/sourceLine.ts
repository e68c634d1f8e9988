import { readSources, type SourceReading } from "../sources";
import type { RawRow } from "./rawRows";

/**
 * The source that a row under a task stands for: from its source columns when it has no name,
 * or from the name itself ("- Ngân sách tỉnh:"). Null for a row that is no source line.
 */
export function sourceOfLine(raw: Pick<RawRow, "name" | "sources">): SourceReading | null {
  if (raw.name === "") return raw.sources;
  if (raw.sources !== null) return null;
  const name = raw.name.replace(/^[-+*•–\s]+/, "").replace(/[:\s]+$/, "");
  const named = readSources(name, "", "dong");
  return named.problems.length === 0 && named.parts.length === 1 ? named : null;
}

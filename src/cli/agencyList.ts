import { agencyKeyOf } from "../core/consolidation";
import { err, ok, type Result } from "../core/result";
import type { Agency } from "../core/state";
import type { Sentence } from "./command";
import { readCsvLines } from "./csvLines";

interface Entry extends Agency {
  readonly line: number;
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value.trim() : "";
}

function readJson(text: string): Result<readonly Entry[], Sentence> {
  const notList = err({ key: "cli.consolidate.agenciesNotList" } as const);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return notList;
  }
  if (!Array.isArray(data)) return notList;
  return ok(
    data.map((item: unknown, index) => {
      const { code, name } = Object(item) as Readonly<Record<string, unknown>>;
      return { code: textOf(code), name: textOf(name), line: index + 1 };
    })
  );
}

function readCsv(text: string): readonly Entry[] {
  return readCsvLines(text).map(({ fields: [code = "", name = ""], line }) => ({
    code,
    name,
    line,
  }));
}

/**
 * The agencies that must send: a JSON array of { code, name }, or CSV with code and name.
 * The order is kept. An error is a sentence to be put behind the file's name.
 */
export function readAgencyList(content: string): Result<readonly Agency[], Sentence> {
  const text = content.replace(/^\uFEFF/, "").normalize("NFC");
  const entries = /^\s*[[{]/.test(text) ? readJson(text) : ok(readCsv(text));
  if (!entries.ok) return entries;
  if (entries.value.length === 0) return err({ key: "cli.consolidate.agenciesEmpty" });
  const seen = new Set<string>();
  for (const { code, name, line } of entries.value) {
    if (code === "" || name === "") {
      return err({ key: "cli.consolidate.agenciesLine", data: { line } });
    }
    const key = agencyKeyOf(code);
    if (seen.has(key)) return err({ key: "cli.consolidate.agenciesTwice", data: { code } });
    seen.add(key);
  }
  return ok(entries.value.map(({ code, name }) => ({ code, name })));
}

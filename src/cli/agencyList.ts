import { agencyKeyOf } from "../core/consolidation";
import { err, ok, type Result } from "../core/result";
import type { Agency } from "../core/state";
import type { Sentence } from "./command";

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

/** The fields of one line of CSV; quotes may hold the separator, and a doubled quote is a quote. */
function splitLine(line: string, separator: string): readonly string[] {
  const fields: string[] = [];
  let field = "";
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const letter = line[at] ?? "";
    if (letter === '"' && quoted && line[at + 1] === '"') {
      field += letter;
      at += 1;
    } else if (letter === '"') quoted = !quoted;
    else if (letter === separator && !quoted) {
      fields.push(field.trim());
      field = "";
    } else field += letter;
  }
  return [...fields, field.trim()];
}

/** Vietnamese Excel separates by ";" or tab, others by ",": the first line tells. */
function separatorOf(firstLine: string): string {
  return ["\t", ";"].find((sign) => firstLine.includes(sign)) ?? ",";
}

function readCsv(text: string): readonly Entry[] {
  const lines = text.split(/\r\n|\r|\n/);
  const separator = separatorOf(lines[0] ?? "");
  const entries = lines.flatMap((line, index) => {
    if (line.trim() === "") return [];
    const [code = "", name = ""] = splitLine(line, separator);
    return [{ code, name, line: index + 1 }];
  });
  const [first] = entries;
  const isHeader = first && /^(?:code|mã|ma)(?:\s|$)/i.test(first.code);
  return isHeader ? entries.slice(1) : entries;
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

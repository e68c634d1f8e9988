import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { FormDefinition, PackDefinition } from "../../src/core/packs";
import { printedTexts } from "./formProblems";
import { describeWhen } from "./needs";

/** The folder beside the repository with what the forms must carry, or null. */
function sharedFolder(): string | null {
  const folder = process.env.SO_DU_TOAN_SHARED ?? path.resolve(__dirname, "../../../shared");
  return existsSync(path.join(folder, "forms.md")) ? folder : null;
}

/** A suite on ../shared/forms.md and the founding documents, which are not in the repository. */
export function describeWithForms(name: string, body: () => void): void {
  const sentence = "../shared is absent; SO_DU_TOAN_SHARED may name another folder";
  describeWhen(name, sharedFolder(), sentence, body);
}

/** A file of ../shared as text. */
export function readShared(...names: readonly string[]): string {
  const folder = sharedFolder();
  if (folder === null) throw new Error("No ../shared: see sharedFolder.");
  return readFileSync(path.join(folder, ...names), "utf8").normalize("NFC");
}

/** What one section of forms.md asks of one pack. */
export interface PackDemand {
  readonly pack: string;
  readonly forms: readonly string[];
  /** Texts in double quotes and the lists in brackets after them, years as "{n}" and "{n-1}". */
  readonly texts: readonly string[];
  /** By form: what its table row names as columns. Empty where the section prints no columns. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
}

const FORM_ID = /^(?:[A-Z]{2}-[A-Z0-9]+|B\d{2})$/;

/** Reads the sections "## X. Pack `id`" of forms.md. */
export function readDemands(markdown: string): readonly PackDemand[] {
  return markdown
    .split(/^## /m)
    .filter((section) => /^[A-Z]\. Pack `/.test(section))
    .map((section) => {
      const marked = [...section.matchAll(/`([^`]+)`/g)].map(([, text]) => text ?? "");
      const quoted = [...section.matchAll(/"([^"]+)"/g)].map(([, text]) => text ?? "");
      const listed = [
        ...section.matchAll(/"[^"]+" \(((?:[^()]|\([^()]*\))*;(?:[^()]|\([^()]*\))*)\)/g),
      ];
      return {
        pack: marked[0] ?? "",
        forms: marked.filter((text) => FORM_ID.test(text)),
        texts: [...quoted, ...listed.flatMap(([, list = ""]) => list.split("; "))].map((text) =>
          text.replaceAll("\u2212", "-")
        ),
        columns: readColumns(section),
      };
    });
}

/** Columns listed after the annex: "| `ID` | annex | TT, chỉ tiêu, **kết quả** … |". */
function readColumns(section: string): PackDemand["columns"] {
  const rows = section.split("\n").map((line) => line.split("|").map((cell) => cell.trim()));
  return Object.fromEntries(
    rows.flatMap(([, id = "", annex, columns]): [string, readonly string[]][] => {
      const form = /^`([^`]+)`$/.exec(id)?.[1];
      const isList = form !== undefined && annex !== undefined && /^TT, |^per /.test(columns ?? "");
      return isList ? [[form, listOf(columns ?? "")]] : [];
    })
  );
}

/** "per budget level: **a**, b (x, y), c split by …" → a, b, c. */
function listOf(cell: string): readonly string[] {
  return cell
    .replace(/^[^:]*: /, "")
    .replaceAll("**", "")
    .replace(/\([^)]*\)/g, "")
    .split(",")
    .map((name) => name.replace(/ split by .*$/, "").trim())
    .filter((name) => name !== "");
}

/** What a pack does not carry. */
export interface Gaps {
  readonly forms: readonly string[];
  readonly texts: readonly string[];
}

/**
 * Forms and printed texts that are demanded and not there. A text counts as there when it is a
 * printed text of the pack or of the layout as it stands, save for brackets around it, a colon
 * after it and a capital at its start; "…" stands for anything.
 * @param layout texts that the layout prints on every form
 * @param elsewhere quotes that are no texts of forms
 */
export function gapsOf(
  demand: PackDemand,
  pack: Pick<PackDefinition, "forms"> | undefined,
  layout: readonly string[],
  elsewhere: ReadonlySet<string>
): Gaps {
  const forms: readonly FormDefinition[] = pack?.forms ?? [];
  const printed = [...layout, ...forms.flatMap(printedTexts)];
  return {
    forms: demand.forms.filter((id) => !forms.some((form) => form.id === id)),
    texts: demand.texts.filter(
      (text) => !elsewhere.has(text) && !printed.some((own) => isPrintedAs(own, text))
    ),
  };
}

function isPrintedAs(printed: string, demanded: string): boolean {
  const escaped = demanded.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll("…", ".*");
  const capital = escaped.replace(/^\p{Ll}/u, (letter) => `[${letter}${letter.toUpperCase()}]`);
  return new RegExp(`^\\(?${capital}:?\\)?$`, "u").test(printed);
}

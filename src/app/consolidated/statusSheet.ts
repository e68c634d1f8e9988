import type { ConsolidatedFile } from "../../core/consolidation";
import type { CellValue } from "../../core/sheet";
import { readProblemText, translate, type Locale } from "../../i18n";
import { drawList } from "./listSheet";
import type { DrawnSheet } from "../drawing/sheetDraft";
import { SHEETS } from "./sheetNames";
import { STYLES } from "../drawing/styles";
import type { DrawContext } from "./wording";

const COLUMNS = [
  { id: "number", width: 6, style: STYLES.centered },
  { id: "agencyCode", width: 12, style: STYLES.centered },
  { id: "agency", width: 28, style: STYLES.text },
  { id: "file", width: 30, style: STYLES.text },
  { id: "outcome", width: 18, style: STYLES.text },
  { id: "reason", width: 36, style: STYLES.text },
  { id: "year", width: 8, style: STYLES.centered },
  { id: "seal", width: 14, style: STYLES.centered },
  { id: "sealedAt", width: 19, style: STYLES.centered },
  { id: "forms", width: 9, style: STYLES.centered },
  { id: "tasks", width: 10, style: STYLES.number },
  { id: "facts", width: 10, style: STYLES.number },
  { id: "errors", width: 8, style: STYLES.number },
  { id: "warnings", width: 9, style: STYLES.number },
] as const;

type StatusCells = Readonly<Record<(typeof COLUMNS)[number]["id"], CellValue>>;

/** Why a file, or which part of it, is not in the sums; null when all of it is. */
export function reasonOf(file: ConsolidatedFile, locale: Locale): string | null {
  const { problem, outcome, instead, replaced, otherYears } = file;
  if (problem) return readProblemText(locale, problem);
  if (outcome === "rejected") return translate(locale, "consolidated.outcome.rejected");
  const whole = instead !== null && replaced.length === 0;
  const parts = [
    ...(whole ? [translate(locale, "consolidated.instead", { file: instead })] : []),
    ...replaced.map((one) =>
      translate(locale, "consolidated.insteadForm", { form: one.form, file: one.instead })
    ),
    ...otherYears.map(({ sheet, year }) =>
      translate(locale, "consolidated.otherYear", { sheet, year: String(year) })
    ),
  ];
  return parts.length > 0 ? parts.join("; ") : null;
}

/** "2018-07-20T08:00:00Z" as "2018-07-20 08:00", which sorts as text. */
function shortTime(isoTime: string | null): string | null {
  return isoTime === null ? null : isoTime.slice(0, 16).replace("T", " ");
}

function cellsOfFile(file: ConsolidatedFile, number: number, locale: Locale): StatusCells {
  const taken = file.outcome !== "rejected";
  return {
    number,
    agencyCode: file.agency?.code ?? null,
    agency: file.agency?.name ?? null,
    file: file.name,
    outcome: translate(locale, `consolidated.outcome.${file.outcome}`),
    reason: reasonOf(file, locale),
    year: file.year,
    seal: taken ? translate(locale, `consolidated.seal.${file.sealed}`) : null,
    sealedAt: shortTime(file.sealedAt),
    forms: taken ? [...new Set(file.forms)].join(", ") : null,
    tasks: taken ? file.tasks : null,
    facts: taken ? file.facts : null,
    errors: taken ? file.errors : null,
    warnings: taken ? file.warnings : null,
  };
}

function cellsOfMissing(
  agency: { readonly code: string; readonly name: string },
  number: number,
  locale: Locale
): StatusCells {
  const blank = Object.fromEntries(COLUMNS.map(({ id }) => [id, null])) as StatusCells;
  const outcome = translate(locale, "consolidated.outcome.missing");
  return { ...blank, number, agencyCode: agency.code, agency: agency.name, outcome };
}

/** Who has sent, what became of it, and who has not sent. */
export function drawStatusSheet(context: DrawContext): DrawnSheet {
  const { consolidated, locale } = context;
  const { files, missing } = consolidated;
  return drawList(context, {
    name: SHEETS.status,
    title: "consolidated.title.status",
    columns: COLUMNS,
    rows: [
      ...files.map((file, index) => cellsOfFile(file, index + 1, locale)),
      ...missing.map((agency, index) => cellsOfMissing(agency, files.length + index + 1, locale)),
    ],
  });
}

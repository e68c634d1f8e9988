import type { ImportRequest } from "../../app/importTable";
import type { UnitId } from "../../core/money";
import { formById, packs } from "../../core/packs";
import { err, ok } from "../../core/result";
import type { Call } from "../command";
import {
  readAgency,
  readChoice,
  readCount,
  readPack,
  readUnit,
  readYear,
  UNIT_IDS,
  type OptionReading,
} from "../options";
import type { TableChoice } from "./findTable";

const MOST_TABLES = 999;
const LEFT_OVER = ["list", "note", "column"] as const;

/** What the options ask for. */
export interface ImportCall {
  readonly request: Omit<ImportRequest, "year">;
  /** Null takes the year of the table. */
  readonly year: number | null;
  readonly sourceUnit: UnitId | null;
  readonly choice: TableChoice;
  readonly leftOver: (typeof LEFT_OVER)[number];
}

function readForm(call: Call): OptionReading<Pick<ImportRequest, "pack" | "form">> {
  const id = call.texts["to"] ?? "";
  const own = packs.find((pack) => formById(pack, id));
  const pack = own && !("pack" in call.texts) ? ok(own) : readPack(call);
  if (!pack.ok) return pack;
  const form = formById(pack.value, id);
  if (form) return ok({ pack: pack.value, form });
  const choices = pack.value.forms.map((one) => one.id).join(", ");
  return err({
    key: "cli.template.unknownForm",
    data: { pack: pack.value.id, form: id, choices },
  });
}

/** Who the form is for, and how it is written. */
function readRequest(call: Call): OptionReading<ImportCall["request"]> {
  const form = readForm(call);
  if (!form.ok) return form;
  const agency = "agency" in call.texts ? readAgency(call.texts["agency"] ?? "") : ok(null);
  if (!agency.ok) return agency;
  const unit = readUnit(call);
  if (!unit.ok) return unit;
  return ok({ ...form.value, agency: agency.value, unit: unit.value });
}

/** Everything that the options of the import command ask for. */
export function readImportCall(call: Call): OptionReading<ImportCall> {
  const request = readRequest(call);
  if (!request.ok) return request;
  const year = readYear(call);
  if (!year.ok) return year;
  const unit = call.texts["source-unit"];
  const sourceUnit = unit === undefined ? ok(null) : readChoice("--source-unit", unit, UNIT_IDS);
  if (!sourceUnit.ok) return sourceUnit;
  const table = readCount(call, "table", MOST_TABLES);
  if (!table.ok) return table;
  const leftOver = readChoice("--left-over", call.texts["left-over"] ?? "list", LEFT_OVER);
  if (!leftOver.ok) return leftOver;
  return ok({
    request: request.value,
    year: year.value,
    sourceUnit: sourceUnit.value,
    choice: { sheet: call.texts["sheet"] ?? null, table: table.value },
    leftOver: leftOver.value,
  });
}

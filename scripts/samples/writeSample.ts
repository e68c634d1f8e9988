import type { FormsRequest } from "../../src/app/formsRequest";
import { planForms, stateAfterInsert } from "../../src/app/insertForms";
import type { WorkbookCodec } from "../../src/app/ports";
import { sealSubmission } from "../../src/app/sealSubmission";
import { formById, type PackDefinition } from "../../src/core/packs";
import type { Issue } from "../../src/core/rules";
import type { SheetPlan, WorkbookSnapshot } from "../../src/core/sheet";
import { stateProperties, stateSheetPlan, type WorkbookState } from "../../src/core/state";
import { sha256 } from "../../src/adapters/node";
import { asXls } from "./asXls";
import { addColumn, extraColumns } from "./extraColumn";
import { faults, spoil } from "./faults";
import { readTasks, type Sample } from "./sample";

/** A file to be written, its path below the samples' folder. */
export interface SampleFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What all samples share. */
export interface SampleSetting {
  readonly pack: PackDefinition;
  readonly codec: WorkbookCodec;
  readonly toolVersion: string;
  /** ISO date-time of every seal. */
  readonly sealedAt: string;
  /** Agency codes whose file is sent as .xls. */
  readonly asXls: ReadonlySet<string>;
}

function requestOf(sample: Sample, pack: PackDefinition): FormsRequest {
  const forms = Object.keys(sample.tasks);
  const tasks = Object.entries(sample.tasks).map(([id, table]) => {
    const form = formById(pack, id);
    if (!form) throw new Error(`${pack.id} has no form ${id}`);
    return [id, readTasks(form, table)] as const;
  });
  return {
    pack,
    forms,
    agency: { code: sample.code, name: sample.name },
    year: pack.planYear,
    unit: "trieu-dong",
    tasks: Object.fromEntries(tasks),
  };
}

function drawSheets(sample: Sample, request: FormsRequest): readonly SheetPlan[] {
  return planForms(request).sheets.map((sheet, at) => {
    const form = formById(request.pack, request.forms[at] ?? "");
    if (!form) throw new Error(`no form for sheet ${sheet.name}`);
    const extra = extraColumns[sample.code];
    const drawn = extra?.form === form.id ? addColumn(sheet, form, extra) : sheet;
    return spoil(drawn, form, sample.code);
  });
}

function readBack(codec: WorkbookCodec, bytes: Uint8Array, name: string): WorkbookSnapshot {
  const read = codec.read(bytes, name);
  if (!read.ok) throw new Error(`${name}: ${read.error.kind}`);
  return read.value;
}

/** Every warning with a reason, as no seal is given without. */
function explainAll(state: WorkbookState, issues: readonly Issue[]): WorkbookState {
  const explanations = issues
    .filter(({ severity }) => severity === "warning")
    .map(({ fingerprint }) => ({ fingerprint, text: "Theo hồ sơ đã thống nhất với Sở Tài chính" }));
  return { ...state, explanations };
}

/** One agency's file: sealed, unless it has faults, which no seal would allow. */
export async function writeSample(sample: Sample, setting: SampleSetting): Promise<SampleFile> {
  const { codec, pack } = setting;
  const request = requestOf(sample, pack);
  const sheets = drawSheets(sample, request);
  const draw = (state: WorkbookState) =>
    codec.write({
      sheets: [...sheets, stateSheetPlan(state)],
      activeSheet: 0,
      properties: stateProperties(state),
    });
  const state = stateAfterInsert(
    request,
    null,
    sheets.map((sheet) => sheet.name)
  );
  const name = `${sample.file}.xlsx`;
  let bytes = await draw(state);
  if (!faults[sample.code]) {
    const workbook = readBack(codec, bytes, name);
    const { toolVersion, sealedAt: now } = setting;
    const request = { workbook, now, toolVersion, sha256 };
    const first = await sealSubmission({ ...request, state });
    const outcome = await sealSubmission({ ...request, state: explainAll(state, first.issues) });
    if (outcome.status === "refused") {
      throw new Error(`${name} has errors: ${JSON.stringify(outcome.issues, null, 1)}`);
    }
    bytes = await draw(outcome.state);
  }
  if (!setting.asXls.has(sample.code)) return { path: `nop/${name}`, bytes };
  return { path: `nop/${sample.file}.xls`, bytes: asXls(readBack(codec, bytes, name)) };
}

import { checkWorkbook } from "../../src/app/checkWorkbook";
import { layOutForm, type TaskContent } from "../../src/core/layout";
import type { UnitId } from "../../src/core/money";
import { formById, packById, type PackDefinition } from "../../src/core/packs";
import type { CheckContext, Finding } from "../../src/core/rules";
import type { CellValue, WorkbookSnapshot } from "../../src/core/sheet";
import type { WorkbookState } from "../../src/core/state";
import { translateDynamic } from "../../src/i18n";
import { type } from "./filled";
import { snapshotOfPlan } from "./planSnapshot";

/** A built-in pack that must be there. */
export function packNamed(id: string): PackDefinition {
  const pack = packById(id);
  if (!pack) throw new Error(`no pack ${id}`);
  return pack;
}

/** What goes into one form of a workbook. */
export interface FormContent {
  readonly form: string;
  readonly tasks?: readonly TaskContent[];
  /** Typed over the first sheet afterwards. */
  readonly typed?: Readonly<Record<string, CellValue>>;
  readonly unit?: UnitId;
  readonly year?: number;
}

/** A workbook of one form of a pack. */
export function formWorkbook(pack: PackDefinition, content: FormContent): WorkbookSnapshot {
  const form = formById(pack, content.form);
  if (!form) throw new Error(`no form ${content.form}`);
  const plan = layOutForm(form, {
    pack,
    year: content.year ?? pack.planYear,
    unit: content.unit ?? "trieu-dong",
    agency: { code: "H48.01", name: "Sở Y tế" },
    tasks: content.tasks ?? [],
  });
  const traits = { macros: false, externalLinks: false };
  const workbook = { sheets: [snapshotOfPlan(plan)], properties: {}, traits };
  return type(workbook, content.typed ?? {});
}

/** What one rule finds on a day, with what else a check may know; every finding must have its texts. */
export function findingsOn(
  ruleId: string,
  workbook: WorkbookSnapshot,
  options: Pick<CheckContext, "pack" | "asOf" | "previous" | "ceiling"> & {
    readonly state?: WorkbookState | null;
  }
): readonly Finding[] {
  const rules = { [ruleId]: { draft: "error", submission: "error" } } as const;
  const { state = null, ...rest } = options;
  const pack = { ...options.pack, rules };
  const { issues } = checkWorkbook(workbook, state, { ...rest, pack, profile: "submission" });
  for (const { messageId, data } of issues) {
    for (const locale of ["vi", "en"] as const) {
      const text = translateDynamic(locale, `rules.${ruleId}.${messageId}`, data);
      if (/\{\w+\}/.test(text)) throw new Error(`${ruleId}: ${text}`);
    }
  }
  return issues;
}

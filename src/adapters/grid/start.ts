import {
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
  type Injector,
  type IWorkbookData,
  type PluginCtor,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreTexts from "@univerjs/preset-sheets-core/locales/vi-VN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationTexts from "@univerjs/preset-sheets-data-validation/locales/vi-VN";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import type { FWorkbook } from "@univerjs/preset-sheets-core";
import { installBlankZeros } from "./blankZeros";
import { allowFreeText } from "./freeText";
import { installShortcuts } from "./shortcuts";
import { installTyping } from "./typing";

/** What the rest of the adapter works with. Only this folder knows the library behind it. */
export interface GridHandle {
  readonly api: FUniver;
  readonly injector: Injector;
  /** The open workbook; there is always one. */
  readonly workbook: () => FWorkbook;
  /** Replaces the open workbook. */
  readonly open: (data: IWorkbookData) => void;
  readonly dispose: () => void;
}

type Plugins = readonly (PluginCtor | [PluginCtor, unknown])[];

function pluginsFor(container: HTMLElement): Plugins {
  const core = UniverSheetsCorePreset({
    container,
    ribbonType: "simple",
    disableAutoFocus: true,
    // The checks say where a text should be a number; marks on every "1" of a header do not help.
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
    // Files bring results of other programs: what they say is what people saw.
    formula: { initialFormulaComputing: 0 },
  });
  // The default search box in lists traps the keyboard.
  const validation = UniverSheetsDataValidationPreset({
    showSearchOnDropdown: false,
    showEditOnDropdown: false,
  });
  return [...core.plugins, ...validation.plugins] as Plugins;
}

function startUniver(container: HTMLElement): Univer {
  const univer = new Univer({
    logLevel: LogLevel.WARN,
    locale: LocaleType.VI_VN,
    locales: { [LocaleType.VI_VN]: mergeLocales(coreTexts, validationTexts) },
  });
  for (const plugin of pluginsFor(container)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  return univer;
}

/** Starts the grid in an element that has a height, with a first workbook. */
export function createGrid(container: HTMLElement, first: IWorkbookData): GridHandle {
  const univer = startUniver(container);
  const api = FUniver.newAPI(univer);
  const injector = univer.__getInjector();
  let current: FWorkbook | null = null;
  const open = (data: IWorkbookData): void => {
    if (current) api.disposeUnit(current.getId());
    current = api.createWorkbook(data);
    current.setNumfmtLocal("vi");
    const front: unknown = data.custom?.activeSheet;
    if (typeof front === "string") current.getSheetBySheetId(front)?.activate();
  };
  open(first);
  allowFreeText(injector);
  const workbook = (): FWorkbook => {
    if (!current) throw new Error("the grid has no workbook");
    return current;
  };
  const installed = [
    installBlankZeros(injector),
    installTyping(injector),
    installShortcuts(injector, api),
  ];
  const dispose = (): void => {
    for (const each of installed) each.dispose();
    univer.dispose();
  };
  return { api, injector, workbook, open, dispose };
}

import {
  CommandType,
  DisposableCollection,
  ICommandService,
  type IDisposable,
  type Injector,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { ScrollToRangeOperation, type FWorksheet } from "@univerjs/preset-sheets-core";
import { whenSheetEditorFocused } from "@univerjs/preset-sheets-core";
import { IShortcutService, MetaKeys } from "@univerjs/ui";
import { cellValueOf } from "./cells";
import { entriesOf } from "./lines";

/** Key codes the library has no names for. */
const KEYS = { pageUp: 33, pageDown: 34, end: 35, home: 36 } as const;
const PRIORITY = 100;

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads from a cell. */
type Move = (sheet: FWorksheet, from: Place) => Place;

function lastFilled(sheet: FWorksheet, row: number): number {
  const line = sheet.getSheet().getConfig().cellData[row];
  const filled = entriesOf(line).filter(([, cell]) => cellValueOf(cell) !== null || cell.f);
  return Math.max(0, ...filled.map(([column]) => column));
}

function pageRows(sheet: FWorksheet): number {
  const visible = sheet.getVisibleRange();
  return visible ? Math.max(1, visible.endRow - visible.startRow - 1) : 20;
}

const MOVES: readonly { readonly id: string; readonly binding: number; readonly move: Move }[] = [
  { id: "home", binding: KEYS.home, move: (_, { row }) => ({ row, column: 0 }) },
  {
    id: "end",
    binding: KEYS.end,
    move: (sheet, { row }) => ({ row, column: lastFilled(sheet, row) }),
  },
  { id: "first", binding: KEYS.home | MetaKeys.CTRL_COMMAND, move: () => ({ row: 0, column: 0 }) },
  {
    id: "last",
    binding: KEYS.end | MetaKeys.CTRL_COMMAND,
    move: (sheet) => ({ row: sheet.getLastRow(), column: sheet.getLastColumn() }),
  },
  {
    id: "page-up",
    binding: KEYS.pageUp,
    move: (sheet, { row, column }) => ({ row: Math.max(0, row - pageRows(sheet)), column }),
  },
  {
    id: "page-down",
    binding: KEYS.pageDown,
    move: (sheet, { row, column }) => ({
      row: Math.min(sheet.getMaxRows() - 1, row + pageRows(sheet)),
      column,
    }),
  },
];

function go(api: FUniver, move: Move): boolean {
  const workbook = api.getActiveWorkbook();
  const from = workbook?.getActiveRange()?.getRange();
  if (!workbook || !from) return false;
  const sheet = workbook.getActiveSheet();
  const { row, column } = move(sheet, { row: from.startRow, column: from.startColumn });
  const range = sheet.getRange(row, column);
  range.activate();
  return api.syncExecuteCommand(ScrollToRangeOperation.id, { range: range.getRange() });
}

/** Home, End, Ctrl+Home, Ctrl+End, Page Up and Page Down, which the library leaves unbound. */
export function installShortcuts(injector: Injector, api: FUniver): IDisposable {
  const commands = injector.get(ICommandService);
  const shortcuts = injector.get(IShortcutService);
  const installed = new DisposableCollection();
  for (const { id, binding, move } of MOVES) {
    const command = `so-du-toan.go-${id}`;
    installed.add(
      commands.registerCommand({
        id: command,
        type: CommandType.COMMAND,
        handler: () => go(api, move),
      })
    );
    installed.add(
      shortcuts.registerShortcut({
        id: command,
        binding,
        priority: PRIORITY,
        preconditions: whenSheetEditorFocused,
      })
    );
  }
  return installed;
}

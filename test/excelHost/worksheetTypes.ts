import { rangeGiven, rangesGiven, WHOLE } from "./addresses";
import { defineType, type HostObject } from "./members";
import { HostRefusal, type ModelSheet } from "./model";
import { addSheet, findSheet, usedRange } from "./sheets";
import { pageOf } from "./pageTypes";
import { guardWriting } from "./rangeCells";
import { areasOf, rangeOf } from "./rangeTypes";

const freezeOf = defineType<ModelSheet>("WorksheetFreezePanes", {
  members: {
    freezeRows: {
      set: "1.7",
      run: (sheet, [count]) => void (sheet.frozen = { rows: Number(count), columns: 0 }),
    },
    freezeColumns: {
      set: "1.7",
      run: (sheet, [count]) => void (sheet.frozen = { rows: 0, columns: Number(count) }),
    },
    freezeAt: {
      set: "1.7",
      run: (sheet, [range]) => {
        const { bottom, right } = rangeGiven(range);
        sheet.frozen = { rows: bottom + 1, columns: right + 1 };
      },
    },
  },
});

const filterOf = defineType<ModelSheet>("AutoFilter", {
  members: {
    apply: { set: "1.9", run: (sheet, [range]) => void (sheet.filter = rangeGiven(range)) },
  },
});

/** One sheet. */
const worksheetOf: (sheet: ModelSheet) => HostObject = defineType<ModelSheet>("Worksheet", {
  identify: (sheet) => ({ Id: sheet.id }),
  members: {
    id: { set: "1.1", get: (sheet) => sheet.id },
    name: { set: "1.1", get: (sheet) => sheet.name },
    visibility: {
      set: "1.1",
      get: (sheet) => sheet.visibility,
      put: (sheet, value) => void (sheet.visibility = String(value)),
    },
    getRange: {
      set: "1.1",
      open: (sheet, [address]) => rangeOf({ sheet, range: rangeGiven(address) }),
    },
    getRangeByIndexes: {
      set: "1.7",
      open: (sheet, args) => {
        const [top = 0, left = 0, rows = 1, columns = 1] = args.map(Number);
        const range = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
        return rangeOf({ sheet, range });
      },
    },
    getRanges: {
      set: "1.9",
      open: (sheet, [address]) => areasOf({ sheet, ranges: rangesGiven(address) }),
    },
    getUsedRange: {
      set: "1.1",
      open: (sheet, [valuesOnly]) => {
        const range = usedRange(sheet, valuesOnly === true) ?? { ...WHOLE, bottom: 0, right: 0 };
        return rangeOf({ sheet, range });
      },
    },
    activate: {
      set: "1.1",
      run: (sheet, _args, call) => {
        if (sheet.visibility !== "Visible") {
          throw new HostRefusal("InvalidOperation", "A hidden sheet cannot be activated.");
        }
        call.workbook.active = sheet.id;
      },
    },
    delete: {
      set: "1.1",
      run: (sheet, _args, call) => {
        guardWriting(sheet);
        call.workbook.sheets.splice(call.workbook.sheets.indexOf(sheet), 1);
      },
    },
    freezePanes: { set: "1.7", open: (sheet) => freezeOf(sheet) },
    pageLayout: { set: "1.9", open: (sheet) => pageOf(sheet) },
    autoFilter: { set: "1.9", open: (sheet) => filterOf(sheet) },
  },
});

/** All sheets of the workbook; its target is only a place holder, the workbook comes with the call. */
export const worksheetsOf: (sheets: readonly ModelSheet[]) => HostObject = defineType<
  readonly ModelSheet[]
>("WorksheetCollection", {
  items: (sheets) => sheets.map((sheet) => worksheetOf(sheet)),
  members: {
    getItem: {
      set: "1.1",
      open: (_sheets, [key], call) => {
        const sheet = findSheet(call.workbook, String(key));
        if (!sheet) throw new HostRefusal("ItemNotFound", "The requested resource doesn't exist.");
        return worksheetOf(sheet);
      },
    },
    getItemOrNullObject: {
      set: "1.4",
      open: (_sheets, [key], call) => {
        const sheet = findSheet(call.workbook, String(key));
        return sheet && worksheetOf(sheet);
      },
    },
    add: {
      set: "1.1",
      open: (_sheets, [name], call) => worksheetOf(addSheet(call.workbook, String(name))),
    },
    _RegisterDataChangedEvent: {
      set: "1.9",
      run: (_sheets, _args, call) => {
        call.listen("Workbook", true);
      },
    },
    _UnregisterDataChangedEvent: {
      set: "1.9",
      run: (_sheets, _args, call) => {
        call.listen("Workbook", false);
      },
    },
  },
});

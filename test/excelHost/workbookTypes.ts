import { defineType, type HostObject } from "./members";
import { HostRefusal, type ModelWorkbook } from "./model";
import { createWorkbook, insertFromBase64 } from "./insertion";
import { worksheetsOf } from "./worksheetTypes";

/** Longest text a custom document property keeps. */
const MAX_PROPERTY = 255;

interface PropertyTarget {
  readonly key: string;
  readonly value: string;
}

const propertyOf = defineType<PropertyTarget>("CustomProperty", {
  identify: ({ key }) => ({ Key: key }),
  members: {
    key: { set: "1.7", get: ({ key }) => key },
    value: { set: "1.7", get: ({ value }) => value },
  },
});

const customOf = defineType<ModelWorkbook>("CustomPropertyCollection", {
  items: (workbook) => [...workbook.properties].map(([key, value]) => propertyOf({ key, value })),
  members: {
    add: {
      set: "1.7",
      open: (workbook, [key, value]) => {
        const text = String(value);
        if (text.length > MAX_PROPERTY) {
          throw new HostRefusal("InvalidArgument", "The text is too long for a property.");
        }
        workbook.properties.set(String(key), text);
        return propertyOf({ key: String(key), value: text });
      },
    },
  },
});

const propertiesOf = defineType<ModelWorkbook>("DocumentProperties", {
  members: { custom: { set: "1.7", open: (workbook) => customOf(workbook) } },
});

interface CreatedTarget {
  readonly workbook: ModelWorkbook;
  readonly base64: string;
}

const createdOf = defineType<CreatedTarget>("WorkbookCreated", {
  identify: () => ({ Id: "created" }),
  members: {
    open: {
      set: "1.8",
      run: ({ workbook, base64 }) => {
        createWorkbook(workbook, base64);
      },
    },
  },
});

const applicationOf = defineType<ModelWorkbook>("Application", {
  members: {
    createWorkbook: {
      set: "1.8",
      open: (workbook, [base64]) => createdOf({ workbook, base64: String(base64) }),
    },
  },
});

/** The root of every batch. */
export const workbookOf: (workbook: ModelWorkbook) => HostObject = defineType<ModelWorkbook>(
  "Workbook",
  {
    members: {
      worksheets: { set: "1.1", open: (workbook) => worksheetsOf(workbook.sheets) },
      application: { set: "1.1", open: (workbook) => applicationOf(workbook) },
      properties: { set: "1.7", open: (workbook) => propertiesOf(workbook) },
      save: {
        set: "1.11",
        run: (workbook, [behavior]) => void workbook.saves.push(String(behavior)),
      },
      insertWorksheetsFromBase64: {
        set: "1.13",
        run: (workbook, [base64]) => insertFromBase64(workbook, String(base64)),
      },
    },
  }
);

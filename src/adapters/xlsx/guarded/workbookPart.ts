import type { SheetVisibility } from "../../../core/sheet";
import { decodeText } from "./decodeText";
import { eachTag, readAttributes } from "./readTags";
import { END, hashName, nextTag, OPEN, readText, skipAttributes, startCursor } from "./xmlCursor";

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Id of the relationship that leads to its part. */
  readonly link: string;
}

export interface WorkbookPart {
  readonly sheets: readonly ListedSheet[];
  readonly date1904: boolean;
  /** Ids of the relationships that lead to other workbooks: "[1]" in a formula is the first. */
  readonly externals: readonly string[];
}

const NAME = hashName("name");
const STATE = hashName("state");
const ID = hashName("id");
const DATE_1904 = hashName("date1904");

/** What the main part says; null when it is malformed. */
export function readWorkbookPart(bytes: Uint8Array): WorkbookPart | null {
  const sheets: ListedSheet[] = [];
  const externals: string[] = [];
  let date1904 = false;
  const isWhole = eachTag(bytes, {
    sheet: (attributes) => {
      const state = attributes.get(STATE);
      sheets.push({
        name: attributes.get(NAME) ?? "",
        visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
        link: attributes.get(ID) ?? "",
      });
    },
    workbookPr: (attributes) => {
      date1904 = ["1", "true"].includes(attributes.get(DATE_1904) ?? "");
    },
    externalReference: (attributes) => {
      externals.push(attributes.get(ID) ?? "");
    },
  });
  return isWhole ? { sheets, date1904, externals } : null;
}

/** A name that the workbook gives to cells. */
export interface DefinedName {
  readonly name: string;
  /** Place of the sheet it belongs to among those listed; -1 for the whole workbook. */
  readonly sheet: number;
  /** "'Tổng hợp'!$A$1:$L$39". */
  readonly text: string;
}

const DEFINED_NAME = hashName("definedName");
const SHEET = hashName("localSheetId");

/** The names that the main part gives. */
export function readNames(bytes: Uint8Array): readonly DefinedName[] {
  const cursor = startCursor(bytes);
  const names: DefinedName[] = [];
  for (let tag = nextTag(cursor); tag !== END; tag = nextTag(cursor)) {
    if (tag !== OPEN) continue;
    if (cursor.name !== DEFINED_NAME) {
      skipAttributes(cursor);
      continue;
    }
    const attributes = readAttributes(cursor);
    if (cursor.empty) continue;
    readText(cursor);
    names.push({
      name: attributes.get(NAME) ?? "",
      sheet: Number(attributes.get(SHEET) ?? -1),
      text: decodeText(cursor.bytes, cursor.from, cursor.to),
    });
  }
  return names;
}

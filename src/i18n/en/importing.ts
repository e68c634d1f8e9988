import type { SameTexts } from "../locale";
import type { importing as vi } from "../vi/importing";

export const importing: SameTexts<typeof vi> = {
  to: {
    column: "column “{column}”",
    source: "funding source of column “{column}”",
    group: "groups of the form",
    note: "remarks of the task",
    added: "a column added at the end",
    left: "left out",
  },
  sure: {
    chosen: "chosen",
    high: "sure",
    medium: "fairly sure",
    low: "please check",
    none: "no place yet",
  },
  why: {
    unreadable: "the amount cannot be read",
    unsplit: "the form has no column for this source",
    several: "the capital type is not told, so the form has several columns for this source",
    unit: "the amounts in the text could not be converted",
  },
  kind: {
    group: "group",
    task: "task",
    "source-line": "source line",
    "of-which": "“of which” line",
    continuation: "continued line",
    subtotal: "subtotal",
    total: "total",
    "header-repeat": "repeated header",
    "column-numbers": "column numbers",
    note: "remark below the table",
    blank: "blank row",
  },
  problem: {
    "no-unit":
      "The table states no unit, so its figures mean nothing yet. Say which unit it is in.",
    "not-a-table-form":
      "Form {form} is a sheet for one project and takes no table. Choose another.",
    consolidated:
      "The file is a consolidation of this program, no table of an agency. Use consolidate to consolidate it further.",
    "no-tasks": "The table has no tasks.",
    "no-table": "No table with column headers was found on sheet “{sheet}”.",
  },
  map: {
    "not-json": "The mapping file is not valid JSON.",
    "not-a-map": 'The mapping file must begin with "format": "so-du-toan/map@1".',
    "bad-field": "The mapping file has a wrong “{field}”.",
    "other-form": "The mapping file is for form {form}.",
    "no-header": "The table has no column headed “{header}”.",
    "header-twice":
      "Several columns are headed “{header}”; add the letter of the column as column.",
    "no-target": "The form has no place called “{to}”.",
  },
};

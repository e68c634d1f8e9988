import type { SameTexts } from "../locale";
import type { migration as vi } from "../vi/migration";

export const migration: SameTexts<typeof vi> = {
  title: "Move to version {version} of the forms",
  from: "The file was made with {pack} version {from}; it is moved to version {to}.",
  unknown:
    "Version {version}, which the file was made with, is not at hand: columns are told by the headers of the new one.",
  sheet: "Sheet “{sheet}” → form {form} version {version}: {tasks} rows, {kept} columns as before.",
  column: {
    renamed: "Renamed: “{before}” → “{after}” ({filled} cells).",
    carried: "Added column “{before}” is carried along ({filled} cells).",
    left: "No longer in the new version: column “{before}” ({filled} cells) stays on the old sheet.",
    new: "New column, to be filled in: “{after}”.",
  },
  cell: "Row {row}, column “{header}”: “{text}” could not be moved ({why}).",
  row: "Row {row} ({kind}) is not moved: {name}",
  same: "Sums by source and year are the same before and after, to the đồng.",
  differs: "{measure} of {year}, source {source}: {before} before, {after} after.",
  noSource: "not stated",
  measure: {
    total: "Total",
    done: "Done",
    needed: "Needed",
    estimate: "Estimate",
    planned: "Planned capital",
    allocated: "Allocated so far",
    disbursed: "Disbursed in the period",
    cumulative: "Disbursed so far",
    spending: "Budget spending",
    recurrent: "Recurrent spending",
    digital: "Spending on digital transformation",
    security: "Spending on information security",
  },
  unmoved: "Sheet “{sheet}” stays as it is: {because}",
  noForm: "the new version has no form {form}.",
  open: "Move to the new version…",
  olderFile: "The open file was made with version {found}; the forms in use are version {version}.",
  hint: "The new forms are inserted on sheets of their own. The old sheets stay but count no more.",
  insert: "Insert the new forms, filled in",
  inserted:
    "Moved to: {sheets}. Look them over, then delete the old sheets if you no longer need them.",
  nothing: "There is no form to move.",
};

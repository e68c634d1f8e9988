import type { SameTexts } from "../locale";
import type { packFile as vi } from "../vi/packFile";

export const packFile: SameTexts<typeof vi> = {
  problem: {
    tooLong: "the file is longer than any pack of forms",
    notJson: "its content is no JSON, or cut off",
    otherFormat: "it is no pack of forms (so-du-toan/pack@1)",
    fault: "“{path}” must be {expected}",
  },
  expected: {
    text: "a text of at most 1,000 characters without control characters",
    shortText: "a text that is not blank, of at most 300 characters",
    id: "an id of letters, digits and hyphens",
    version: "a version such as 1.0.0",
    isoDate: "a date such as 2026-07-01",
    wholeNumber: "a number within the limits",
    list: "a list",
    shortList: "a shorter list",
    object: "a group of fields",
    known: "a field the program knows (take it out)",
    choice: "one of the fixed values",
    flag: "true or false",
    sheetName: "a sheet name that Excel takes, of at most 31 characters",
    fileName: "the name of a .json file beside the catalogue",
    hash: "a SHA-256",
    signature: "an Ed25519 signature",
    unique: "different from those before it",
    reference: "an id that exists in the form",
  },
};

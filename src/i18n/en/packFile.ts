import type { SameTexts } from "../locale";
import type { packFile as vi } from "../vi/packFile";

export const packFile: SameTexts<typeof vi> = {
  /** Where the packs in use come from. */
  source: {
    catalogue: "Forms published by {issuer}, issue {serial}.",
    "last-good": "Using the forms fetched last time: {issuer}, issue {serial}.",
    "built-in": "Using the forms built into the program.",
  },
  newer: "New forms are out: {packs}.",
  newerForFile:
    "New forms are out: {packs}. The open file was made with version {version}; with the new ones it is checked again and its figures stay.",
  take: "Use the new forms",
  /** Why a published pack is not used, and what to do. */
  trouble: {
    unreachable:
      "“{file}” could not be fetched from the server. Check the network; the program tries again later.",
    notFound:
      "The server has no file “{file}”. The administrator should check the folder of packs and the packs parameter of the manifest.",
    tooLarge: "“{file}” is larger than allowed and is not used. Tell the publisher.",
    badSignature:
      "The signature of “{file}” was not made with the publisher's key, so it is not used. Tell the publisher: the file may have been changed or cut short.",
    cannotVerify:
      "This browser cannot check digital signatures (Ed25519), so published forms are not used yet. Update Edge or WebView2 to version 137 or later.",
    hashDiffers:
      "“{file}” differs from the catalogue (changed or cut short) and is not used. The publisher should copy the whole folder again.",
    otherPack:
      "“{file}” is not the pack that the catalogue names and is not used. Tell the publisher.",
    refused: "“{file}” cannot be used: {because}. Tell the publisher.",
    rolledBack:
      "What is published ({found}) is older than what was used ({seen}) and is not used. The publisher should sign it again with a higher issue number.",
  },
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

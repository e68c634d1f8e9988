import type { SameTexts } from "../locale";
import type { host as vi } from "../vi/host";

export const host: SameTexts<typeof vi> = {
  "cell-edit-mode": "A cell is still being edited. Press Enter to finish, then try again.",
  "too-large":
    "The workbook is too large to handle at once. Delete unused rows and columns, then try again.",
  busy: "The workbook is busy. Wait a few seconds, then try again.",
  "session-lost":
    "The connection to the workbook was lost. Save the file, close it and open it again.",
  "no-answer":
    "Excel has not answered. If a cell is still being edited, press Enter. Look whether the workbook has changed before you try again.",
  "access-denied": "The workbook does not allow this. Check whether the file is open read-only.",
  protected: "The sheet is protected. Unprotect it (Review → Unprotect Sheet), then try again.",
  unsupported: "This version of Excel cannot do that. Use Excel 2021 or later, or the web page.",
  unknown:
    "This could not be done, for an unknown reason. Look at the workbook, then try again; if it still fails, save the file, close it and open it again. Detail: {detail}",
};

import type * as Xlsx from "..";
import type { FileTools } from "../../../app/ports";

/** Everything of adapters/xlsx, in a chunk of its own: browsers load it when a file is met. */
export function loadXlsx(): Promise<typeof Xlsx> {
  return import(/* webpackChunkName: "xlsx" */ "..");
}

/** Files besides the open workbook, each tool fetched when it is first needed. */
export const lazyFileTools: FileTools = {
  read: async (bytes, name) => (await loadXlsx()).readWorkbook(bytes, name),
  write: async (plan) => (await loadXlsx()).writeWorkbook(plan),
  archive: async (files) => (await loadXlsx()).archiveFiles(files),
};

import type * as Xlsx from "..";

/** Everything of adapters/xlsx, in a chunk of its own: browsers load it when a file is met. */
export function loadXlsx(): Promise<typeof Xlsx> {
  return import(/* webpackChunkName: "xlsx" */ "..");
}

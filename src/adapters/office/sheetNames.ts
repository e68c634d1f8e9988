import { runExcel } from "./runExcel";

/** Names of all sheets, hidden ones too, in their order. */
export async function listSheetNames(): Promise<readonly string[]> {
  return runExcel(async (context) => {
    const worksheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

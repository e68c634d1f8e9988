import type { RunExcel } from "./runExcel";

/** Names of all sheets, hidden ones too, in their order. */
export async function listSheetNames(run: RunExcel): Promise<readonly string[]> {
  return run(async (context) => {
    const worksheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

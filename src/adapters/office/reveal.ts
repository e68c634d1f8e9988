import type { RunExcel } from "./runExcel";
import { troubleBehind } from "./trouble";

/** Shows a cell: first its sheet, then the cell, each in a round trip of its own (oj#5118). */
export async function revealCell(run: RunExcel, sheet: string, cell: string): Promise<boolean> {
  try {
    await run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      await context.sync();
      worksheet.getRange(cell).select();
      await context.sync();
    });
    return true;
  } catch (error) {
    // Expected trouble: the port answers false and the caller says the address.
    troubleBehind(error);
    return false;
  }
}

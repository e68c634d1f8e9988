/** Too new for the Excel we ask for: ExcelApi 1.17, 1.18 and a set of some hosts only. */
export async function useNewerApi(context: Excel.RequestContext): Promise<void> {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.onNameChanged.add(() => Promise.resolve());
  const { linkedWorkbooks } = context.workbook;
  linkedWorkbooks.breakAllLinks();
  sheet.getRange("A1").values = [[1]];
  // @ts-expect-error There is no such member.
  sheet.tellEverything();
  await context.sync();
}

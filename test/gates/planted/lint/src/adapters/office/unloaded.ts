export const readName = (): Promise<string> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("x");
    await context.sync();
    return sheet.name;
  });

export const readAll = (names: readonly string[]): Promise<void> =>
  Excel.run(async (context) => {
    for (const name of names) {
      context.workbook.worksheets.getItem(name).activate();
      await context.sync();
    }
  });

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createCodec } from "../../src/adapters/xlsx";
import { changeParts, changeSheet } from "../support/changedFile";
import { describeWithLibreOffice } from "../support/libreOffice";
import { checkViews } from "./independent/checkViews";
import { ROUNDS, writeRound } from "./independent/yearsSeason";
import { newFolder, runCli } from "./program";

const folder = newFolder();
const [first, later] = [path.join(folder, "mot"), path.join(folder, "hai")];

/** Consolidates a round in a unit, with the one before where one is named. */
async function consolidate(inputs: string, unit: string, previous?: string): Promise<string> {
  const output = path.join(folder, `${path.basename(inputs)}-${unit}.xlsx`);
  if (existsSync(output)) return output;
  const before = previous === undefined ? [] : ["--previous", previous];
  const words = ["--pack", "cds-2027", "--unit", unit, ...before, "-o", output];
  expect(await runCli(["consolidate", inputs, ...words])).toMatchObject({ stderr: "" });
  return output;
}

/** A copy with one đồng more in the first cell of a sheet that holds that amount. */
function withOneMore(file: string, sheet: string, amount: number): string {
  const copy = path.join(folder, "sua.xlsx");
  const edit = (xml: string) => xml.replace(`<v>${String(amount)}<`, `<v>${String(amount + 1)}<`);
  writeFileSync(copy, changeSheet(new Uint8Array(readFileSync(file)), sheet, edit));
  return copy;
}

// Where LibreOffice is, there is openpyxl too.
describeWithLibreOffice(
  "a season of several years, twice, as openpyxl makes it of the inputs",
  () => {
    beforeAll(async () => {
      await writeRound(first, ROUNDS[0]);
      await writeRound(later, ROUNDS[1]);
    });

    const places = (found: readonly { readonly cell: string }[]) => found.map(({ cell }) => cell);

    test.each(["dong", "nghin-dong", "trieu-dong"])("every view in %s", async (unit) => {
      const checked = checkViews({ inputs: first, output: await consolidate(first, unit) }, 2);
      expect(checked).toMatchObject({ unknown: [], differences: [], left: [] });
      expect(checked.compared["Theo năm"]).toBeGreaterThan(40);
      for (const [cell, found] of Object.entries(checked.planted)) expect(found).toEqual([cell]);
    });

    test("what changed since: corrected, renamed, dropped, an agency gone, another new", async () => {
      const previous = await consolidate(first, "dong");
      const output = await consolidate(later, "trieu-dong", previous);
      const round = { inputs: later, output, earlier: first };
      const checked = checkViews(round, 4);
      expect(checked).toMatchObject({ unknown: [], differences: [], left: [] });
      expect(checked.compared["Thay đổi"]).toBeGreaterThan(60);
      const told = createCodec().read(new Uint8Array(readFileSync(output)), output);
      const changed = (told.ok ? told.value.sheets : []).find(({ name }) => name === "Thay đổi");
      const kinds = new Set(changed?.values.slice(7).map((row) => row[1]));
      expect([...kinds].sort()).toEqual(["Bỏ", "Thêm mới", "Đổi số", "Đổi tên"]);
      for (const [cell, found] of Object.entries(checked.planted)) expect(found).toEqual([cell]);
      // One đồng in a copy on disk, in either sheet, and nowhere else.
      const years = withOneMore(output, "Theo năm", 990_500_000);
      expect(places(checkViews({ ...round, output: years }, 1).differences)).toEqual([
        "Theo năm!J12",
      ]);
      const changes = withOneMore(output, "Thay đổi", 1_000_500_000);
      const found = checkViews({ ...round, output: changes }, 1).differences;
      expect(places(found)).toEqual([expect.stringMatching(/^Thay đổi!J\d+$/)]);
      // Without the files of before nothing can say what changed.
      expect(checkViews({ inputs: later, output }, 1).unknown).toEqual(["Thay đổi"]);
    });

    test("a sheet that the script does not know fails", async () => {
      const output = await consolidate(first, "dong");
      const renamed = changeParts(
        new Uint8Array(readFileSync(output)),
        /^xl\/workbook\.xml$/,
        (xml) => xml.replace('name="Theo năm"', 'name="Theo quý"')
      );
      const copy = path.join(folder, "la.xlsx");
      writeFileSync(copy, renamed);
      const { unknown } = checkViews({ inputs: first, output: copy }, 1);
      expect(unknown).toEqual(["Theo năm", "Theo quý"]);
    });
  }
);

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readWorkbook } from "../../src/adapters/xlsx";
import { cellOfKey, cellText, formatAddress, valueAt } from "../../src/core/sheet";
import { convertWithLibreOffice, describeWithLibreOffice } from "../support/libreOffice";
import { newFolder, runCli, writeSamples } from "./program";

jest.setTimeout(240_000);

/** Every formula of a file with its stored result, as "Sheet!A1 value". */
function resultsOf(file: string): readonly string[] {
  const read = readWorkbook(new Uint8Array(readFileSync(file)), file);
  if (!read.ok) throw new Error(`${file}: ${read.error.kind}`);
  return read.value.sheets.flatMap((sheet) =>
    [...sheet.formulas.keys()]
      .sort((a, b) => a - b)
      .map((key) => {
        const at = cellOfKey(key);
        const value = cellText(valueAt(sheet, at.row, at.column));
        return `${sheet.name}!${formatAddress(at)} ${value}`;
      })
  );
}

/** The same file without any stored result of a formula, so that all have to be calculated. */
function strip(file: string, to: string): void {
  const parts = Object.entries(unzipSync(new Uint8Array(readFileSync(file)))).map(
    ([name, bytes]): [string, Uint8Array] => {
      if (!name.startsWith("xl/worksheets/")) return [name, bytes];
      const bare = strFromU8(bytes).replace(/(<f[^>]*>[^<]*<\/f>)<v>[^<]*<\/v>/g, "$1");
      return [name, strToU8(bare)];
    }
  );
  writeFileSync(to, zipSync(Object.fromEntries(parts)));
}

describeWithLibreOffice("every file the program writes", () => {
  const folder = newFolder();
  const samples = path.join(writeSamples(), "nop");
  const sample = (start: string) => {
    const name = readdirSync(samples).find((one) => one.startsWith(start));
    return path.join(samples, name ?? "");
  };
  const out = (name: string) => path.join(folder, name);

  const made: Readonly<Record<string, readonly string[]>> = {
    "mau.xlsx": ["template", "--form", "QN-B1", "QN-B2", "--agency", "A=Sở Y tế", "--year", "2019"],
    "sua.xlsx": ["fix", sample("11")],
    "nop.xlsx": ["seal", sample("03")],
    "tong-hop.xlsx": ["consolidate", samples],
  };

  async function expectSame(file: string): Promise<void> {
    const bare = out(`bare-${path.basename(file)}`);
    strip(file, bare);
    const saved = await convertWithLibreOffice(bare, "xlsx", out(`lo-${path.basename(file)}`));
    const stored = resultsOf(file);
    expect(stored.length).toBeGreaterThan(10);
    expect(resultsOf(saved)).toEqual(stored);
  }

  test.each(Object.entries(made))(
    "%s opens and comes to the stored results",
    async (name, words) => {
      const [command = "", ...rest] = words;
      await runCli([command, ...rest, "-o", out(name)]);
      await expectSame(out(name));
    }
  );

  test.each(["01", "04", "07", "10"])("sample %s opens and comes to the stored results", (start) =>
    expectSame(sample(start))
  );
});

import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readPlan, writeWorkbook } from "../../../src/adapters/xlsx";
import { convertWithLibreOffice, describeWithLibreOffice } from "../../support/libreOffice";
import { writeRichFile } from "./richFile";
import { SAMPLE_PLAN } from "./samplePlan";

describeWithLibreOffice("files of other formats", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "so-du-toan-lost-"));

  async function lostOf(bytes: Uint8Array, name: string, format: "xls" | "ods"): Promise<unknown> {
    const file = path.join(folder, `${name}.xlsx`);
    writeFileSync(file, bytes);
    const saved = await convertWithLibreOffice(file, format, folder);
    const read = await readPlan(new Uint8Array(readFileSync(saved)), saved);
    return read.ok ? read.value.lost : read.error;
  }

  test.each(["xls", "ods"] as const)(
    "name what a .%s held beyond values",
    async (format) => {
      const lost = await lostOf(await writeRichFile(), "rich", format);
      expect(lost).toEqual(["charts", "images", "comments", "conditional-formats", "looks"]);
    },
    120_000
  );

  test.each(["xls", "ods"] as const)(
    "name the lists of a .%s, and nothing else",
    async (format) => {
      const lost = await lostOf(await writeWorkbook(SAMPLE_PLAN), "plain", format);
      expect(lost).toEqual(["dropdowns", "looks"]);
    },
    120_000
  );
});

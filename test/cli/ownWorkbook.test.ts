import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { unzipSync, zipSync, type Zippable } from "fflate";
import { withDeclaredSize } from "../adapters/xlsx/brokenFiles";
import { newFolder, runCli, writeSamples } from "./program";

const MEGABYTE = 1024 * 1024;
const ROOM = "xl/media/room.bin";

/** The same workbook with a part beside that declares more bytes than any agency may send. */
function largeCopy(file: string): string {
  const parts: Zippable = unzipSync(readFileSync(file));
  parts[ROOM] = [new Uint8Array(2 * MEGABYTE), { level: 0 }];
  const copy = path.join(newFolder(), "rat-lon.xlsx");
  writeFileSync(copy, withDeclaredSize(zipSync(parts), ROOM, 310 * MEGABYTE));
  return copy;
}

test("a consolidation larger than agencies' files may be is proved and compared", async () => {
  const output = path.join(newFolder(), "tong-hop.xlsx");
  await runCli(["consolidate", path.join(writeSamples(), "nop"), "-o", output]);
  const large = largeCopy(output);
  const sent = await runCli(["check", large]);
  expect(sent).toMatchObject({ code: 2 });
  expect(`${sent.stdout}${sent.stderr}`).toContain("314.572.800");
  expect(await runCli(["verify", large])).toMatchObject({ code: 0, stderr: "" });
  expect(await runCli(["diff", output, large])).toMatchObject({ code: 0, stderr: "" });
});

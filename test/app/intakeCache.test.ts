import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openFileCache, sha256 } from "../../src/adapters/node";
import { intake, type InputFile } from "../../src/app/intake";
import { intakeCached } from "../../src/app/intakeCache";
import type { WorkbookCodec } from "../../src/app/ports";
import { consolidate, packSubmission } from "../../src/core/consolidation";
import { ok } from "../../src/core/result";
import { filledWorkbook } from "../support/filled";
import { quangNgai } from "../support/packs";

const folder = mkdtempSync(path.join(tmpdir(), "so-du-toan-cache-"));
const store = openFileCache(folder);
const workbook = filledWorkbook({});
let reads = 0;
const codec: WorkbookCodec = {
  read: () => {
    reads += 1;
    return ok(workbook);
  },
  write: () => Promise.reject(new Error("not written")),
};
const options = { codec, sha256, pack: quangNgai, asOf: "2018-07-20" };
const fileOf = (content: number, name = "a.xlsx"): InputFile => ({
  name,
  bytes: new Uint8Array([content]),
});

/** How many times the file was read anew. */
async function take(file: InputFile, more: Partial<typeof options & { version: string }> = {}) {
  reads = 0;
  const submission = await intakeCached(file, { ...options, store, version: "1", ...more });
  return { reads, submission };
}

describe("submissions that are kept", () => {
  test("the same file is read once, and says the same", async () => {
    const fresh = packSubmission(await intake(fileOf(1), options));
    expect(fresh.facts.amounts.length).toBeGreaterThan(0);
    expect(await take(fileOf(1))).toEqual({ reads: 1, submission: fresh });
    const again = await take(fileOf(1));
    expect(again).toEqual({ reads: 0, submission: fresh });
    const sum = { year: null, pack: quangNgai, toolVersion: "0" };
    expect(consolidate([again.submission], sum)).toEqual(consolidate([fresh], sum));
  });

  test.each<[string, () => Promise<{ reads: number }>]>([
    ["another content", () => take(fileOf(2))],
    ["another name", () => take(fileOf(1, "b.xlsx"))],
    ["another day", () => take(fileOf(1), { asOf: "2018-07-21" })],
    ["another program", () => take(fileOf(1), { version: "2" })],
    [
      "another version of the pack",
      () => take(fileOf(1), { pack: { ...quangNgai, version: "9" } }),
    ],
  ])("%s is read", async (_what, taken) => {
    await take(fileOf(1));
    expect((await taken()).reads).toBe(1);
  });

  test.each<[string, (text: string) => string]>([
    ["emptied", () => ""],
    ["cut", (text) => text.slice(0, -10)],
    ["of another amount", (text) => text.replace(/("amounts":\[\d*)\d/, "$19")],
    ["no JSON", () => "x"],
  ])("an entry that is %s is ignored and written anew", async (_what, spoil) => {
    await take(fileOf(7));
    for (const name of readdirSync(folder)) {
      const file = path.join(folder, name);
      writeFileSync(file, spoil(readFileSync(file, "utf8")));
    }
    expect((await take(fileOf(7))).reads).toBe(1);
    expect((await take(fileOf(7))).reads).toBe(0);
  });

  test("an entry under another's key is none", async () => {
    await take(fileOf(8));
    const [one = ""] = readdirSync(folder);
    const text = readFileSync(path.join(folder, one), "utf8");
    for (const name of readdirSync(folder)) writeFileSync(path.join(folder, name), text);
    const counts = [await take(fileOf(7)), await take(fileOf(8))].map((taken) => taken.reads);
    expect(Math.max(...counts)).toBe(1);
  });
});

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { packZip, storedFile } from "../../src/adapters/xlsx/zip";
import { newFolder, runCli, writeSamples } from "./program";

const samples = path.join(writeSamples(), "nop");
const folder = newFolder();
const names = readdirSync(samples).filter((name) => /^0[23]-/.test(name));
const bytesOf = (name: string) => new Uint8Array(readFileSync(path.join(samples, name)));
const inFolder = path.join(folder, "in");
mkdirSync(inFolder);
for (const name of names) writeFileSync(path.join(inFolder, name), bytesOf(name));
const zip = path.join(folder, "bo.zip");
writeFileSync(
  zip,
  packZip([
    ...names.map((name) => storedFile(`../thư mục/${name}`, bytesOf(name))),
    storedFile("trong.zip", new Uint8Array([80, 75])),
    storedFile("hỏng.xlsx", new Uint8Array([80, 75, 3, 4])),
  ])
);

const consolidate = (input: string, output: string, ...more: readonly string[]) =>
  runCli(["consolidate", input, "-o", path.join(folder, output), ...more]);

test("files inside a zip are taken in one by one, bad ones with their reasons", async () => {
  const { stdout, stderr } = await consolidate(zip, "zip.xlsx");
  expect(stderr).toBe("");
  for (const name of names) expect(stdout).toContain(`Đã nhận bo.zip/thư mục/${name}`);
  expect(stdout).toMatch(/Không nhận bo\.zip\/trong\.zip · Tệp nén nằm trong tệp nén/);
  expect(stdout).toMatch(/Không nhận bo\.zip\/hỏng\.xlsx · Tệp bị cắt cụt/);
  expect(stdout).toContain("khớp đến từng đồng");
});

test("with and without a cache, filled or not, the same bytes come out", async () => {
  const cache = ["--cache", path.join(folder, "cache")];
  await consolidate(inFolder, "none.xlsx");
  await consolidate(inFolder, "first.xlsx", ...cache);
  await consolidate(inFolder, "second.xlsx", ...cache, "--jobs", "2");
  expect(readdirSync(path.join(folder, "cache"))).toHaveLength(names.length);
  const [none, first, second] = ["none", "first", "second"].map((name) =>
    readFileSync(path.join(folder, `${name}.xlsx`))
  );
  expect(first?.equals(none ?? first.subarray(1))).toBe(true);
  expect(second?.equals(none ?? second.subarray(1))).toBe(true);
});

test("a cache that is a file is wrong use", async () => {
  expect(await consolidate(inFolder, "x.xlsx", "--cache", zip)).toMatchObject({ code: 2 });
});

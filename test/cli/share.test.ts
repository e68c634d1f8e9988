import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runCli } from "./program";

const folder = mkdtempSync(path.join(tmpdir(), "so-du-toan-share-"));

async function make(share: string, name = "chia-se.reg"): Promise<string> {
  const file = path.join(folder, name);
  expect(await runCli(["share", "--folder", share, "-o", file])).toMatchObject({
    code: 0,
    stderr: "",
  });
  return readFileSync(file, "utf16le");
}

test("writes what Windows imports and Office reads", async () => {
  const text = await make("\\\\may-chu\\Dự toán\\");
  const guid = "\\{[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\\}";
  const office = "HKEY_CURRENT_USER\\\\Software\\\\Microsoft\\\\Office\\\\16\\.0\\\\WEF";
  const expected = [
    "^\\uFEFFWindows Registry Editor Version 5\\.00",
    "",
    `\\[${office}\\\\TrustedCatalogs\\\\(?<id>${guid})\\]`,
    '"Id"="\\k<id>"',
    '"Url"="\\\\\\\\\\\\\\\\may-chu\\\\\\\\Dự toán"',
    '"Flags"=dword:00000001',
    "$",
  ];
  expect(text).toMatch(new RegExp(expected.join("\\r\\n")));
});

test("one share has one id, whatever its letters; another has another", async () => {
  const idIn = (text: string) => /"Id"="(.*?)"/.exec(text)?.[1];
  const first = idIn(await make("\\\\MAY-CHU\\du-toan", "1.reg"));
  expect(idIn(await make("\\\\may-chu\\du-toan\\", "2.reg"))).toBe(first);
  expect(idIn(await make("\\\\may-chu\\du-toan-2", "3.reg"))).not.toBe(first);
});

test.each([
  ["C:\\du-toan", "no.reg", "C:\\du-toan"],
  ["\\\\may-chu", "no.reg", "may-chu"],
  ['\\\\may-chu\\a"b', "no.reg", "may-chu"],
  ["https://may-chu/du-toan", "no.reg", "https"],
  ["\\\\may-chu\\du-toan", "no.txt", ".reg"],
])("refuses %s to %s and writes nothing", async (share, name, told) => {
  const run = await runCli(["share", "--folder", share, "-o", path.join(folder, name)]);
  expect(run.code).toBe(2);
  expect(run.stderr).toContain(told);
  expect(readdirSync(folder)).not.toContain(name);
});

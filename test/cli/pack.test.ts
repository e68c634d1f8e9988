import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { loadPacks } from "../../src/app/packSource/loadPacks";
import { makeDepot } from "../app/packSource/depot";
import { runCli } from "./program";

const folder = mkdtempSync(path.join(tmpdir(), "so-du-toan-pack-"));
const at = (...names: string[]): string => path.join(folder, ...names);
const read = (name: string): string => readFileSync(at(name), "utf8");

beforeAll(async () => {
  expect((await runCli(["pack", "keys", "-o", folder])).code).toBe(0);
  const exported = ["pack", "export", "--pack", "quang-ngai-2019", "-o", at("qn.json")];
  expect(await runCli(exported)).toMatchObject({ code: 0, stderr: "" });
  const next = read("qn.json")
    .replace(/"version": "1\.\d+\.\d+"/, '"version": "9.0.0"')
    .replace("Hạng mục đầu tư", "Hạng mục");
  writeFileSync(at("next.json"), next);
});

test("what is signed is taken by a page that has the public key", async () => {
  const words = ["--key", at("khoa-bi-mat.pem"), "--issuer", "Sở KH&CN", "--serial", "3"];
  const run = await runCli(["pack", "sign", at("next.json"), ...words, "-o", at("web")]);
  expect(run).toMatchObject({ code: 0, stderr: "" });
  const base = "https://dx.tinh.gov.vn/packs/";
  const files = readdirSync(at("web")).map((name): [string, string] => [
    base + name,
    read(path.join("web", name)),
  ]);
  expect(files.map(([name]) => name.slice(base.length)).sort()).toEqual([
    "catalogue.json",
    "catalogue.json.sig",
    "quang-ngai-2019-9.0.0.json",
  ]);
  const address = { catalogue: `${base}catalogue.json`, key: read("khoa-cong-khai.txt").trim() };
  const source = await loadPacks(makeDepot(new Map(files)).depot, address, [], "2999-01-01");
  expect(source).toMatchObject({
    origin: "catalogue",
    serial: 3,
    issuer: "Sở KH&CN",
    trouble: null,
  });
  expect(source.packs.map(({ id, version }) => `${id} ${version}`)).toEqual([
    "quang-ngai-2019 9.0.0",
  ]);
});

test("diff names what a new version changes", async () => {
  const run = await runCli(["pack", "diff", at("qn.json"), at("next.json")]);
  expect(run.stdout).toContain("~ version: ");
  expect(run.stdout).toContain("header: Hạng mục đầu tư → Hạng mục");
});

test("check tells the place of a fault, and the good file beside it", async () => {
  writeFileSync(at("bad.json"), read("qn.json").replace('"width": 5', '"width": "5"'));
  const run = await runCli(["pack", "check", at("bad.json"), at("qn.json")]);
  expect(run.code).toBe(1);
  expect(run.stderr).toContain("columns[0].width");
  expect(run.stdout).toContain("quang-ngai-2019");
});

test.each<[string, string[], string]>([
  ["an action that does not exist", ["pack", "burn"], "burn"],
  ["keys where keys are", ["pack", "keys", "-o", folder], "khoa-bi-mat.pem"],
  [
    "a key that is none",
    ["pack", "sign", at("qn.json"), "--key", at("qn.json"), "-o", at("no")],
    "qn.json",
  ],
  ["one file to compare", ["pack", "diff", at("qn.json")], "hai tệp"],
])("refuses %s", async (_name, words, told) => {
  const run = await runCli(words);
  expect(run.code).toBe(2);
  expect(run.stderr).toContain(told);
  mkdirSync(at("no"), { recursive: true });
  expect(readdirSync(at("no"))).toEqual([]);
});

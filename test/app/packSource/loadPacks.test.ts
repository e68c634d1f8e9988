import { loadPacks } from "../../../src/app/packSource/loadPacks";
import { packs as builtIn, type PackDefinition } from "../../../src/core/packs";
import { makeDepot, makeKeys, printKey, publish, type Publication } from "./depot";

const FOLDER = "https://dx.tinh.gov.vn/sdt/packs/";
const DAY = "2026-11-22";
const [first] = builtIn;
if (!first) throw new Error("no pack");
const version = (number: string): PackDefinition => ({ ...first, version: number });
const season: PackDefinition = { ...first, id: "mua-moi", version: "1.0.0", name: "Mùa mới" };

async function setUp() {
  const keys = await makeKeys();
  const files = new Map<string, string>();
  const store = makeDepot(files);
  const address = { catalogue: `${FOLDER}catalogue.json`, key: await printKey(keys) };
  return {
    files,
    store,
    publish: async (publication: Publication, by = keys) => {
      files.clear();
      for (const [name, text] of await publish(FOLDER, publication, by)) files.set(name, text);
    },
    load: (day = DAY) => loadPacks(store.depot, address, builtIn, day),
  };
}

test("a published pack comes first, the built-in ones stay behind it", async () => {
  const { publish: put, load } = await setUp();
  await put({ serial: 1, packs: [season] });
  const source = await load();
  expect(source).toMatchObject({ origin: "catalogue", serial: 1, trouble: null });
  expect(source.packs.map(({ id }) => id)).toEqual(["mua-moi", ...builtIn.map(({ id }) => id)]);
});

test("of one id the newest version counts, wherever it comes from", async () => {
  const { publish: put, load } = await setUp();
  const versionOf = async () => (await load()).packs.find(({ id }) => id === first.id)?.version;
  await put({ serial: 1, packs: [version("0.0.9")] });
  expect(await versionOf()).toBe(first.version);
  await put({ serial: 2, packs: [version("10.0.0")] });
  expect(await versionOf()).toBe("10.0.0");
});

test.each<[string, Partial<Publication>, number]>([
  ["before its first day", { from: "2026-11-23" }, 0],
  ["on its first day", { from: DAY }, 1],
  ["on its last day", { to: DAY }, 1],
  ["after its last day", { to: "2026-11-21" }, 0],
])("a pack %s", async (_name, dates, count) => {
  const { publish: put, load } = await setUp();
  await put({ serial: 1, packs: [season], ...dates });
  expect((await load()).packs.filter(({ id }) => id === season.id)).toHaveLength(count);
});

test("without a network the last good catalogue is used and says so; without any, what is built in", async () => {
  const { publish: put, load, files } = await setUp();
  expect(await load()).toMatchObject({ origin: "built-in", trouble: { kind: "notFound" } });
  await put({ serial: 1, packs: [season] });
  await load();
  files.clear();
  const source = await load();
  expect(source).toMatchObject({ origin: "last-good", trouble: { kind: "notFound" } });
  expect(source.packs[0]?.id).toBe("mua-moi");
});

describe("after a good catalogue", () => {
  const PACK = `${FOLDER}mua-moi-1.1.0.json`;
  const next: PackDefinition = { ...season, version: "1.1.0" };

  async function afterGood() {
    const all = await setUp();
    await all.publish({ serial: 5, packs: [season] });
    await all.load();
    await all.publish({ serial: 6, packs: [next] });
    return all;
  }

  test("the next one is taken", async () => {
    const { load } = await afterGood();
    expect(await load()).toMatchObject({ origin: "catalogue", serial: 6, trouble: null });
  });

  type SetUp = Awaited<ReturnType<typeof afterGood>>;
  const edit = ({ files }: SetUp, name: string, change: (text: string) => string) =>
    files.set(name, change(files.get(name) ?? ""));

  test.each<[string, (all: SetUp) => unknown, string]>([
    [
      "signed by a stranger",
      async (all) => all.publish({ serial: 6, packs: [next] }, await makeKeys()),
      "badSignature",
    ],
    [
      "changed by one letter",
      (all) => edit(all, `${FOLDER}catalogue.json`, (text) => text.replace("1.1.0", "1.1.1")),
      "badSignature",
    ],
    [
      "cut short",
      (all) => edit(all, `${FOLDER}catalogue.json`, (text) => text.slice(0, -20)),
      "badSignature",
    ],
    ["without its signature", (all) => all.files.delete(`${FOLDER}catalogue.json.sig`), "notFound"],
    [
      "with a pack changed",
      (all) => edit(all, PACK, (text) => text.replace("Mùa mới", "Mùa cũ")),
      "hashDiffers",
    ],
    [
      "with a pack cut short",
      (all) => edit(all, PACK, (text) => text.slice(0, 100)),
      "hashDiffers",
    ],
    ["with a pack missing", (all) => all.files.delete(PACK), "notFound"],
    ["rolled back by number", (all) => all.publish({ serial: 4, packs: [next] }), "rolledBack"],
    [
      "of the same number with other content",
      (all) => all.publish({ serial: 5, packs: [next] }),
      "rolledBack",
    ],
    [
      "rolled back by a pack's version",
      (all) => all.publish({ serial: 7, packs: [{ ...season, version: "0.9.0" }] }),
      "rolledBack",
    ],
    [
      "with a pack no code can read",
      (all) =>
        all.publish({ serial: 7, packs: [{ ...next, forms: [{}] } as unknown as PackDefinition] }),
      "refused",
    ],
  ])("one %s is refused and the old one stays", async (_name, harm, kind) => {
    const all = await afterGood();
    await harm(all);
    const source = await all.load();
    expect(source).toMatchObject({ origin: "last-good", serial: 5, trouble: { kind } });
    expect(source.packs[0]).toEqual(season);
    expect(all.store.kept()?.catalogue).toContain('"serial":5');
  });

  test("what was kept is proved again: a stranger may write into the browser's store", async () => {
    const { store, load, files } = await afterGood();
    const kept = store.kept();
    if (!kept) throw new Error("nothing kept");
    store.keep({ ...kept, packs: { ...kept.packs, "mua-moi-1.0.0.json": "{}" } });
    files.clear();
    expect(await load()).toMatchObject({ origin: "built-in", trouble: { kind: "notFound" } });
  });

  test("a browser that cannot check signatures uses nothing it cannot prove", async () => {
    const { store, load } = await afterGood();
    store.depot.verify = () => Promise.resolve(null);
    expect(await load()).toMatchObject({ origin: "built-in", trouble: { kind: "cannotVerify" } });
  });
});

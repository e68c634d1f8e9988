import { findPackFeed, packTroubleText } from "../../../src/app/packSource";
import { newPacks } from "../../../src/app/workspacePacks";
import type { Workspace } from "../../../src/app/workspace";
import type { PackDefinition } from "../../../src/core/packs";
import { createMemoryHost } from "../../support/memoryHost";
import { quangNgai } from "../../support/packs";
import { filledHost, NOW, settle, started, workspaceOver } from "../../support/workspace";
import { makeDepot, makeKeys, printKey, publish, type Publication } from "./depot";

const FOLDER = "https://dx.tinh.gov.vn/sdt/packs/";
const QUARTER = 15 * 60_000;
const season: PackDefinition = { ...quangNgai, id: "mua-moi", version: "1.0.0", name: "Mùa mới" };
const next: PackDefinition = { ...season, version: "1.1.0" };

/** A pane whose page names a catalogue, over a published folder. */
async function openPane(first: Publication | null, host = createMemoryHost()) {
  const keys = await makeKeys();
  const files = new Map<string, string>();
  const store = makeDepot(files);
  const put = async (publication: Publication, by = keys) => {
    files.clear();
    for (const [name, text] of await publish(FOLDER, publication, by)) files.set(name, text);
  };
  if (first) await put(first);
  const key = encodeURIComponent(await printKey(keys));
  const open = () => {
    const packFeed = findPackFeed(`https://dx.tinh.gov.vn/sdt/taskpane.html?key=${key}`, {
      openDepot: () => Promise.resolve(store.depot),
      builtIn: [quangNgai],
      now: () => NOW,
    });
    expect(packFeed).not.toBeNull();
    return workspaceOver(host, { packFeed });
  };
  const workspace = open();
  const stop = await started(workspace);
  await until(() => {
    const { origin, trouble } = workspace.getState().packSource;
    return origin !== "built-in" || trouble !== null;
  });
  return { workspace, files, store, put, stop, open, host };
}

/** Long enough for a busy machine: signatures are checked on threads of their own. */
const PATIENCE = 20_000;

async function until(isReady: () => boolean): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (!isReady() && performance.now() < end) await settle();
  expect(isReady()).toBe(true);
}

/** A quarter of an hour passes, and the catalogue is looked at again. */
async function wait(workspace: Workspace): Promise<void> {
  const before = workspace.getState().packSource;
  jest.advanceTimersByTime(QUARTER);
  await until(() => workspace.getState().packSource !== before);
}

const versions = (workspace: Workspace) =>
  workspace.getState().packs.map(({ id, version }) => `${id} ${version}`);
const offered = (workspace: Workspace) => {
  const state = workspace.getState();
  return state.newerPacks ? newPacks(state, state.newerPacks).map(({ version }) => version) : null;
};

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ["setImmediate", "queueMicrotask", "nextTick", "performance"] });
});
afterEach(() => {
  jest.useRealTimers();
});

test("at the start published packs are taken without a question, the default first", async () => {
  const { workspace, stop } = await openPane({ serial: 3, packs: [season] });
  expect(versions(workspace)).toEqual(["mua-moi 1.0.0", `${quangNgai.id} ${quangNgai.version}`]);
  expect(workspace.getState()).toMatchObject({
    packSource: { origin: "catalogue", serial: 3, trouble: null },
    newerPacks: null,
    choice: { pack: { id: "mua-moi" } },
  });
  stop();
});

test("without a catalogue there the built-in packs serve, and the reason is told", async () => {
  const { workspace, stop } = await openPane(null);
  const { packSource, choice } = workspace.getState();
  expect(packSource).toMatchObject({ origin: "built-in", trouble: { kind: "notFound" } });
  expect(choice.pack).toBe(quangNgai);
  const { trouble } = packSource;
  expect(trouble && packTroubleText("vi", trouble)).toContain("catalogue.json");
  stop();
});

test("what the user chose meanwhile stays", async () => {
  const { workspace, stop, put } = await openPane({ serial: 3, packs: [season] });
  workspace.actions.choose({ agencyName: "Sở Xây dựng", forms: ["QN-B1"] });
  await put({ serial: 4, packs: [next] });
  await wait(workspace);
  await workspace.actions.takeNewerPacks();
  expect(workspace.getState().choice).toMatchObject({
    agencyName: "Sở Xây dựng",
    forms: ["QN-B1"],
    pack: { id: "mua-moi", version: "1.1.0" },
  });
  stop();
});

test("a pack published while the pane is open is offered, and used on consent", async () => {
  const { workspace, stop, put } = await openPane({ serial: 3, packs: [season] });
  await put({ serial: 4, packs: [next] });
  await wait(workspace);
  expect(offered(workspace)).toEqual(["1.1.0"]);
  expect(versions(workspace)[0]).toBe("mua-moi 1.0.0");
  await workspace.actions.takeNewerPacks();
  expect(offered(workspace)).toBeNull();
  expect(versions(workspace)[0]).toBe("mua-moi 1.1.0");
  expect(workspace.getState().packSource).toMatchObject({ origin: "catalogue", serial: 4 });
  stop();
});

test("coming back to the pane looks too, but not more than once a minute", async () => {
  const { workspace, stop, put, store } = await openPane({ serial: 3, packs: [season] });
  await put({ serial: 4, packs: [next] });
  store.asked.length = 0;
  await workspace.actions.lookForPacks();
  expect(store.asked).toEqual([]);
  jest.advanceTimersByTime(61_000);
  await workspace.actions.lookForPacks();
  expect(offered(workspace)).toEqual(["1.1.0"]);
  stop();
});

type Pane = Awaited<ReturnType<typeof openPane>>;

test.each<[string, (pane: Pane) => unknown, string]>([
  [
    "signed by a stranger",
    async ({ put }) => put({ serial: 4, packs: [next] }, await makeKeys()),
    "badSignature",
  ],
  ["rolled back", ({ put }) => put({ serial: 2, packs: [next] }), "rolledBack"],
  [
    "cut short",
    async ({ put, files }) => {
      await put({ serial: 4, packs: [next] });
      const name = `${FOLDER}mua-moi-1.1.0.json`;
      files.set(name, files.get(name)?.slice(0, 500) ?? "");
    },
    "hashDiffers",
  ],
  ["gone", ({ files }) => files.clear(), "notFound"],
])("one %s is refused with a reason, and the old one stays", async (_name, harm, kind) => {
  const pane = await openPane({ serial: 3, packs: [season] });
  const { workspace, stop } = pane;
  await harm(pane);
  await wait(workspace);
  expect(workspace.getState()).toMatchObject({
    packSource: { serial: 3, trouble: { kind } },
    newerPacks: null,
  });
  expect(versions(workspace)[0]).toBe("mua-moi 1.0.0");
  stop();
});

test("rolled back is refused also where nothing could be kept", async () => {
  const { workspace, stop, put, store } = await openPane({ serial: 3, packs: [season] });
  store.depot.recall = () => Promise.resolve(null);
  await put({ serial: 2, packs: [next] });
  await wait(workspace);
  expect(workspace.getState()).toMatchObject({
    packSource: { serial: 3, trouble: { kind: "rolledBack", found: "2", seen: "3" } },
    newerPacks: null,
  });
  stop();
});

test("the next start has the last good one at once, before the network answers", async () => {
  const { stop, store, open } = await openPane({ serial: 3, packs: [season] });
  stop();
  store.depot.fetchBytes = () => new Promise(() => undefined);
  const again = open();
  const stopAgain = await started(again);
  await until(() => again.getState().packSource.origin === "last-good");
  expect(versions(again)[0]).toBe("mua-moi 1.0.0");
  stopAgain();
});

test("the open workbook is checked by the published version, which tells it is older", async () => {
  const own: PackDefinition = { ...quangNgai, version: "50.0.0" };
  const host = filledHost();
  await host.writeState({
    pack: quangNgai.id,
    packVersion: quangNgai.version,
    year: quangNgai.planYear,
    unit: "trieu-dong",
    agency: null,
    forms: [],
    explanations: [],
    seal: null,
  });
  const { workspace, stop } = await openPane({ serial: 3, packs: [own] }, host);
  await until(() => workspace.getState().check?.result.pack.version === "50.0.0");
  const result = workspace.getState().check?.result;
  expect(result?.issues.map(({ code }) => code)).toContain("S102");
  stop();
});

const good = `${"a".repeat(43)}=`;
test.each([
  ["no key", "?packs=packs/catalogue.json"],
  ["a key that is none", "?key=abc"],
  ["another origin", `?key=${good}&packs=https://khac.vn/catalogue.json`],
])("no catalogue is followed with %s", (_name, query) => {
  const deps = {
    openDepot: () => Promise.reject(new Error("must not be opened")),
    builtIn: [quangNgai],
    now: () => NOW,
  };
  expect(findPackFeed(`https://dx.tinh.gov.vn/taskpane.html${query}`, deps)).toBeNull();
});

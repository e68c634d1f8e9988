import { hostFailure } from "../../../src/app/hostTrouble";
import { createRibbon, type Message } from "../../../src/commands/ribbon";
import { addressOf, textIn } from "../../../src/commands/messagePage";
import { chooseDefaults } from "../../../src/app/workspaceState";
import { defaultPack, packs as builtIn } from "../../../src/core/packs";
import { snapshotOf } from "../../../src/core/sheet";
import { readSection } from "../../../src/taskpane/pageOptions";
import { createMemoryHost, type MemoryHost } from "../../support/memoryHost";
import { SAMPLE_STATE } from "../../support/hostContract";
import { startExcelBench } from "./excelBench";

const packs = () => Promise.resolve(builtIn);

interface Tried {
  readonly host: MemoryHost;
  readonly told: Message[];
  readonly press: (name: "insertForms" | "checkWorkbook") => Promise<number>;
}

function start(tell?: () => Promise<void>): Tried {
  const host = createMemoryHost([snapshotOf("Sheet1", [])]);
  const told: Message[] = [];
  const ribbon = createRibbon({
    host,
    packs,
    now: () => "2026-11-21T08:00:00",
    tell: tell ?? ((message) => Promise.resolve(void told.push(message))),
  });
  let completed = 0;
  return {
    host,
    told,
    press: async (name) => {
      await ribbon[name]({ completed: () => void (completed += 1) });
      return completed;
    },
  };
}

describe("the ribbon's insertForms", () => {
  it("inserts all forms of the default pack and remembers them", async () => {
    const { host, press, told } = start();
    expect(await press("insertForms")).toBe(1);
    expect(host.seen.state?.forms.map(({ form }) => form)).toEqual(
      chooseDefaults(defaultPack).forms
    );
    expect(told.map(({ key }) => key)).toEqual(["excel.inserted"]);
  });

  it("takes agency, year and unit from the workbook's memory", async () => {
    const { host, press } = start();
    await host.writeState({ ...SAMPLE_STATE, year: 2031 });
    await press("insertForms");
    expect(host.seen.state).toMatchObject({
      year: 2031,
      unit: "dong",
      agency: SAMPLE_STATE.agency,
    });
  });

  it("takes published packs, in the version that is out", async () => {
    const season = { ...defaultPack, version: "77.0.0", forms: defaultPack.forms.slice(0, 1) };
    const host = createMemoryHost([snapshotOf("Sheet1", [])]);
    const ribbon = createRibbon({
      host,
      packs: () => Promise.resolve([season, ...builtIn]),
      now: () => "2026-11-21T08:00:00",
      tell: () => Promise.resolve(),
    });
    await ribbon.insertForms({ completed: () => undefined });
    expect(host.seen.state).toMatchObject({ packVersion: "77.0.0", pack: season.id });
    expect(host.seen.state?.forms).toHaveLength(1);
  });

  it("reaches Excel itself", async () => {
    const { excel, host } = startExcelBench();
    const told: Message[] = [];
    const ribbon = createRibbon({
      host,
      packs,
      now: () => "2026-11-21T08:00:00",
      tell: (message) => Promise.resolve(void told.push(message)),
    });
    await ribbon.insertForms({ completed: () => undefined });
    expect(excel.workbook.sheets).toHaveLength(2 + chooseDefaults(defaultPack).forms.length);
    await ribbon.checkWorkbook({ completed: () => undefined });
    expect(told.map(({ key }) => key)).toEqual([
      "excel.inserted",
      expect.stringMatching(/^excel\.(checked|clean)$/),
    ]);
  });
});

describe("the ribbon's checkWorkbook", () => {
  it("says when there is no form to check", async () => {
    const { press, told } = start();
    expect(await press("checkWorkbook")).toBe(1);
    expect(told).toEqual([{ key: "excel.noForm", data: {} }]);
  });
});

describe("completed is called", () => {
  const trouble = { kind: "cell-edit-mode", detail: "x" } as const;

  it("once after trouble, which is told", async () => {
    const { host, press, told } = start();
    host.failNext("readState", trouble);
    expect(await press("insertForms")).toBe(1);
    expect(told).toEqual([{ key: "host.cell-edit-mode", data: { detail: "x" } }]);
  });

  it("also when the dialog cannot open", async () => {
    let completed = 0;
    const ribbon = createRibbon({
      host: createMemoryHost(),
      packs,
      now: () => "2026-11-21T08:00:00",
      tell: () => Promise.reject(hostFailure(trouble)),
    });
    const event = { completed: () => void (completed += 1) };
    await expect(ribbon.checkWorkbook(event)).rejects.toThrow("cell-edit-mode");
    expect(completed).toBe(1);
  });

  it("also on a bug, which stays one", async () => {
    const { press } = start(() => Promise.reject(new TypeError("bug")));
    await expect(press("checkWorkbook")).rejects.toThrow(TypeError);
  });
});

describe("the message page", () => {
  const page = "https://localhost:3001/commands.html?_host_Info=Excel";

  it("shows the text of a message from its address", () => {
    const message: Message = { key: "excel.checked", data: { errors: 2, warnings: 1200 } };
    expect(textIn(addressOf(message, "en", page))).toEqual({
      locale: "en",
      text: "2 errors, 1,200 warnings. The cells are highlighted.",
    });
  });

  it.each(["", "?key=", "?key=constructor", "?key=excel", "?key=<b>"])(
    "shows nothing for %s",
    (search) => {
      expect(textIn(`https://localhost:3001/commands.html${search}`)).toBeNull();
    }
  );
});

describe("the pane's address", () => {
  it.each([
    ["?section=merge", "merge"],
    ["?section=admin", "forms"],
    ["?section=Check", "forms"],
    ["", "forms"],
  ])("%s begins with %s", (search, section) => {
    expect(readSection(`https://localhost:3001/taskpane.html${search}`)).toBe(section);
  });
});

import type { Browser, Page } from "playwright-core";
import type { StaticServer } from "../../scripts/staticServer.cjs";
import type { ChangedArea, WorkbookHost } from "../../src/app/ports";
import type { WorkbookPlan } from "../../src/core/sheet";
import { launchBrowser } from "../support/browser";
import { serveDist } from "../support/serve";
import { sheetPlan, workbookPlan } from "../support/workbookPlans";

/** The built workbench in a real browser. */
export interface GridPage {
  readonly page: Page;
  /** The host in the page, called from here. */
  readonly host: WorkbookHost;
  /** Errors on the console and requests that left the page's origin. */
  readonly complaints: readonly string[];
  openPlan(plan: WorkbookPlan): Promise<void>;
  close(): Promise<void>;
}

const BLANK = workbookPlan(sheetPlan({ name: "Sheet1" }));

/** JSON with Map and Set, which do not cross into the page by themselves. */
function pack(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) => {
    if (each instanceof Map) return { "#map": [...(each as Map<unknown, unknown>)] };
    return each instanceof Set ? { "#set": [...(each as Set<unknown>)] } : each;
  });
}

function unpack(text: string): unknown {
  return JSON.parse(text, (_key, each: unknown) => {
    if (typeof each !== "object" || each === null) return each;
    if ("#map" in each) return new Map(each["#map"] as [unknown, unknown][]);
    return "#set" in each ? new Set(each["#set"] as unknown[]) : each;
  });
}

async function call(page: Page, method: string, args: readonly unknown[]): Promise<unknown> {
  const scripts = `const pack = ${pack.toString()}; const unpack = ${unpack.toString()};`;
  const answer = await page.evaluate<string>(
    `(async () => { ${scripts}
      const answer = await window.soDuToan.host.${method}(...unpack(${JSON.stringify(pack(args))}));
      return pack({ answer });
    })()`
  );
  return (unpack(answer) as { readonly answer?: unknown }).answer;
}

type Listener = (area: ChangedArea) => void;

/** A host here whose every call runs in the page. */
async function bridgeHost(page: Page): Promise<WorkbookHost> {
  const listeners = new Map<number, Listener>();
  await page.exposeFunction("tellTest", (id: number, area: ChangedArea) =>
    listeners.get(id)?.(area)
  );
  const capabilities = await page.evaluate(() => window.soDuToan?.host.capabilities);
  const far =
    (method: string) =>
    (...args: readonly unknown[]) =>
      call(page, method, args);
  const onChange = async (listener: Listener): Promise<() => void> => {
    const id = listeners.size;
    listeners.set(id, listener);
    await page.evaluate(
      `window.soDuToan.host.onChange((area) => window.tellTest(${String(id)}, area))`
    );
    return () => void listeners.set(id, () => undefined);
  };
  const methods = ["read", "insertSheets", "apply", "reveal", "mark", "clearMarks"];
  const more = ["readState", "writeState", "openNew", "save"];
  const bridged = Object.fromEntries([...methods, ...more].map((name) => [name, far(name)]));
  return { ...bridged, capabilities, onChange } as unknown as WorkbookHost;
}

function watch(page: Page, origin: string): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(?:blob|data):/.test(url)) complaints.push(`request: ${url}`);
  });
  return complaints;
}

async function show(browser: Browser, server: StaticServer): Promise<GridPage> {
  const page = await browser.newPage({
    viewport: { width: 1366, height: 768 },
    acceptDownloads: true,
  });
  const complaints = watch(page, server.url);
  await page.goto(`${server.url}/workbench.html?test=1`);
  await page.waitForFunction("window.soDuToan !== undefined");
  return {
    page,
    host: await bridgeHost(page),
    complaints,
    openPlan: async (plan) => {
      await call(page, "openPlan", [plan]);
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** Opens the built workbench with a blank sheet. */
export async function openGridPage(): Promise<GridPage> {
  const grid = await show(await launchBrowser(), await serveDist());
  await grid.openPlan(BLANK);
  return grid;
}

/** Opens a new workbook with one blank sheet. */
export function startAfresh(grid: GridPage): Promise<void> {
  return grid.openPlan(BLANK);
}

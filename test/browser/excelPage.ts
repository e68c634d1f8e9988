import { readFileSync } from "node:fs";
import path from "node:path";
import type { Frame, Page } from "playwright-core";
import { createFaults, type Faults } from "../excelHost/faults";
import { createFrames, type Frames } from "../excelHost/frames";
import { answerRequests, HOST_ORIGIN, isKnownAddress } from "../excelHost/hostPage";
import { blankWorkbook } from "../excelHost/sheets";
import { readRibbon } from "../excelHost/ribbon";
import { createRichApiHost, type RichApiHost } from "../excelHost/richApi";
import { launchBrowser } from "../support/browser";
import { distFolder, serveDist } from "../support/serve";

/** The built add-in in a real browser, inside a simulated Excel on the web with a blank sheet. */
export interface ExcelPage {
  readonly page: Page;
  readonly excel: RichApiHost;
  readonly faults: Faults;
  readonly frames: Frames;
  /** Errors on the console, and requests to others than the add-in, Excel and Microsoft's CDN. */
  readonly complaints: readonly string[];
  /** Opens the pane by a button of the ribbon, named by its id in manifest.xml. */
  openPane(control: string): Promise<Frame>;
  /** Runs the function of a button of the ribbon. */
  runCommand(control: string): Promise<void>;
  close(): Promise<void>;
}

function watch(page: Page): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("request", (request) => {
    if (!isKnownAddress(request.url())) complaints.push(`request: ${request.url()}`);
  });
  return complaints;
}

/** The page Excel shows, and the workbook behind it. */
export async function openExcelPage(level = "1.13"): Promise<ExcelPage> {
  const browser = await launchBrowser();
  const server = await serveDist();
  const context = await browser.newContext({ viewport: { width: 1100, height: 768 } });
  await answerRequests(context, server.url);
  const page = await context.newPage();
  const complaints = watch(page);
  const faults = createFaults();
  const excel = createRichApiHost({
    workbook: blankWorkbook(),
    level,
    faults,
    onEvent: (entry) => {
      frames.tellAll(entry);
    },
  });
  const frames = createFrames(page, () => excel);
  await page.exposeFunction("hostAnswers", frames.answer);
  await page.goto(`${HOST_ORIGIN}/`);
  const ribbon = readRibbon(readFileSync(path.join(distFolder, "manifest.xml"), "utf8"));
  return {
    page,
    excel,
    faults,
    frames,
    complaints,
    openPane: (control) => {
      const action = ribbon.get(control);
      if (action?.kind !== "pane") throw new Error(`no pane behind ${control}`);
      return frames.open("pane", action.address);
    },
    runCommand: async (control) => {
      const action = ribbon.get(control);
      if (action?.kind !== "function") throw new Error(`no function behind ${control}`);
      if (!frames.isOpen("commands")) await frames.open("commands", action.page);
      const source = JSON.stringify({ source: { id: control } });
      await frames.push("commands", "appCommandInvoked", { 0: control, 1: action.name, 2: source });
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

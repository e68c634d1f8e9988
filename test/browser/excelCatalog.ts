import { readFileSync } from "node:fs";
import type { Browser, Frame, Page } from "playwright-core";
import { startStaticServer } from "../../scripts/staticServer.cjs";
import { createFaults } from "../excelHost/faults";
import { createFrames } from "../excelHost/frames";
import { ADDIN_ORIGIN, answerRequests, HOST_ORIGIN } from "../excelHost/hostPage";
import { blankWorkbook } from "../excelHost/sheets";
import { readRibbon } from "../excelHost/ribbon";
import { createRichApiHost, type RichApiHost } from "../excelHost/richApi";
import { runCli } from "../cli/program";

/** A department's deployment inside a simulated Excel on the web whose clock can be moved. */
export interface ExcelCatalog {
  readonly page: Page;
  readonly excel: RichApiHost;
  /** Errors on the console of Excel and of the pane. */
  readonly complaints: readonly string[];
  /** Opens the pane by the ribbon, in place of one that is open. */
  openPane(): Promise<Frame>;
  close(): Promise<void>;
}

/** Addresses of the pane as the manifest of a deployment at Excel's known origin names them. */
async function paneAddress(file: string, key: string): Promise<string> {
  const told = ["--base-url", ADDIN_ORIGIN, "--packs", "packs/catalogue.json", "--key", key];
  const { code, stderr } = await runCli(["manifest", ...told, "-o", file]);
  if (code !== 0) throw new Error(stderr);
  const action = readRibbon(readFileSync(file, "utf8")).get("Sdt.Forms.Open");
  if (action?.kind !== "pane") throw new Error("the manifest names no pane");
  return action.address;
}

/** @param site folder with the pages and the packs; @param files where its manifest and key lie */
export async function openExcelCatalog(
  browser: Browser,
  site: string,
  files: { readonly manifest: string; readonly key: string }
): Promise<ExcelCatalog> {
  const address = await paneAddress(files.manifest, files.key);
  const server = await startStaticServer({ folder: site });
  const context = await browser.newContext();
  await answerRequests(context, server.url);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", ({ message }) => complaints.push(message));
  const excel = createRichApiHost({
    workbook: blankWorkbook(),
    level: "1.13",
    faults: createFaults(),
    onEvent: (entry) => {
      frames.tellAll(entry);
    },
  });
  const frames = createFrames(page, () => excel);
  await page.exposeFunction("hostAnswers", frames.answer);
  page.setDefaultTimeout(15_000);
  await page.clock.install();
  await page.goto(`${HOST_ORIGIN}/`);
  return {
    page,
    excel,
    complaints,
    openPane: () => frames.open("pane", address),
    close: async () => {
      await context.close();
      await server.close();
    },
  };
}

import { StrictMode, type ReactElement } from "react";
import { createRoot } from "react-dom/client";
import packageInfo from "../../package.json";
import {
  countReaders,
  download,
  localNow,
  openPackDepot,
  openWorker,
  sha256,
} from "../adapters/browser";
import { createExcelHost, startOfficePage } from "../adapters/office";
import { lazyFileTools, loadXlsx } from "../adapters/xlsx/lazy";
import { findPackFeed } from "../app/packSource";
import { createPooledRunner } from "../app/pooledConsolidation";
import { createWorkspace, type Workspace } from "../app/workspace";
import { packs } from "../core/packs";
import { localeOfLanguage, translate, type Locale } from "../i18n";
import { App } from "../ui";
import { readSection } from "./pageOptions";

/** Shown in a plain browser, and where office.js could not be fetched. */
function Outside({ locale }: { readonly locale: Locale }): ReactElement {
  return (
    <p className="outside" lang={locale}>
      {translate(locale, "excel.outside")}{" "}
      <a href="workbench.html">{translate(locale, "excel.workbench")}</a>
    </p>
  );
}

function paneInExcel(locale: Locale, partition: string): ReactElement {
  const workspace: Workspace = createWorkspace({
    host: createExcelHost({
      encode: async (plan) => (await loadXlsx()).writeWorkbook(plan),
      download,
    }),
    packs,
    packFeed: findPackFeed(window.location.href, {
      openDepot: () => openPackDepot(partition),
      builtIn: packs,
      now: localNow,
    }),
    sha256,
    now: localNow,
    toolVersion: packageInfo.version,
    locale,
    files: lazyFileTools,
    consolidate: createPooledRunner({
      startWorker: () => openWorker(new Worker(new URL("../worker/main.ts", import.meta.url))),
      readers: countReaders(),
      settings: () => ({
        packs: workspace.getState().packs,
        asOf: localNow().slice(0, 10),
        toolVersion: packageInfo.version,
        locale,
      }),
    }),
  });
  return <App workspace={workspace} locale={locale} section={readSection(window.location.href)} />;
}

async function start(): Promise<void> {
  // What outdated.js looks for.
  document.documentElement.dataset["started"] = "";
  const place = document.getElementById("root");
  if (!place) throw new Error("taskpane.html has no #root");
  const page = await startOfficePage();
  const locale = localeOfLanguage(page?.displayLanguage ?? "vi");
  document.documentElement.lang = locale;
  const content = page ? paneInExcel(locale, page.partition) : <Outside locale={locale} />;
  createRoot(place).render(<StrictMode>{content}</StrictMode>);
}

void start();

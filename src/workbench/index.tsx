import { StrictMode, useSyncExternalStore, type ReactElement } from "react";
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
import { createGrid, createGridHost, planToGrid } from "../adapters/grid";
import { lazyFileTools, loadXlsx } from "../adapters/xlsx/lazy";
import { findPackFeed } from "../app/packSource";
import { createPooledRunner } from "../app/pooledConsolidation";
import { createWorkspace, type Workspace } from "../app/workspace";
import { packs } from "../core/packs";
import type { WorkbookPlan } from "../core/sheet";
import { translate, type Locale } from "../i18n";
import { App } from "../ui";
import { addressIn, readPageOptions } from "./pageOptions";
import { createSession, type Session } from "./session";
import { attachSplitter } from "./splitter";
import { exposeToTests } from "./testHandle";
import { TopBar } from "./TopBar";
import "./workbench.css";

const NEW_WORKBOOK: WorkbookPlan = {
  sheets: [
    {
      name: "Sheet1",
      visibility: "visible",
      cells: [],
      columnWidths: [],
      rowHeights: new Map(),
      merges: [],
      validations: [],
    },
  ],
  activeSheet: 0,
  properties: {},
};

function place(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`workbench.html has no #${id}`);
  return element;
}

function labelParts(locale: Locale): void {
  document.documentElement.lang = locale;
  place("grid").setAttribute("aria-label", translate(locale, "workbench.grid"));
  place("pane").setAttribute("aria-label", translate(locale, "workbench.pane"));
  place("splitter").setAttribute("aria-label", translate(locale, "workbench.resize"));
}

function startHost() {
  const container = place("grid");
  const grid = createGrid(container, planToGrid(NEW_WORKBOOK));
  const host = createGridHost(grid, {
    writeWorkbook: async (plan) => (await loadXlsx()).writeWorkbook(plan),
    download,
  });
  return { grid, host };
}

interface PaneProps {
  readonly session: Session;
  readonly workspace: Workspace;
}

/** The task pane over the open file; another file starts it afresh. */
function Pane({ session, workspace }: PaneProps): ReactElement {
  const { opened, locale } = useSyncExternalStore(session.store.subscribe, session.store.getState);
  return <App key={opened} workspace={workspace} locale={locale} />;
}

/** The browser asks before it throws away what was not saved. */
async function guardUnsaved(
  { store }: Session,
  host: ReturnType<typeof startHost>["host"]
): Promise<void> {
  await host.onChange(({ recalculated }) => {
    if (!recalculated && !store.getState().unsaved) store.set({ unsaved: true });
  });
  window.addEventListener("beforeunload", (event) => {
    if (store.getState().unsaved) event.preventDefault();
  });
}

async function start(): Promise<void> {
  const options = readPageOptions(window.location.href);
  labelParts(options.locale);
  attachSplitter(place("splitter"));
  const { grid, host } = startHost();
  const session = createSession(
    { host, read: async (bytes, name) => (await loadXlsx()).readPlan(bytes, name) },
    options.locale
  );
  const changeLocale = (locale: Locale): void => {
    session.store.set({ locale });
    labelParts(locale);
    window.history.replaceState(null, "", addressIn(locale, window.location.href));
  };
  const workspace: Workspace = createWorkspace({
    host,
    packs,
    packFeed: findPackFeed(window.location.href, {
      openDepot: openPackDepot,
      builtIn: packs,
      now: localNow,
    }),
    sha256,
    now: localNow,
    toolVersion: packageInfo.version,
    locale: options.locale,
    files: lazyFileTools,
    consolidate: createPooledRunner({
      startWorker: () => openWorker(new Worker(new URL("../worker/main.ts", import.meta.url))),
      readers: countReaders(),
      settings: () => ({
        packs: workspace.getState().packs,
        asOf: localNow().slice(0, 10),
        toolVersion: packageInfo.version,
        locale: options.locale,
      }),
    }),
  });
  if (options.open) await session.openAddress(options.open);
  createRoot(place("bar")).render(
    <StrictMode>
      <TopBar session={session} onLocale={changeLocale} />
    </StrictMode>
  );
  createRoot(place("pane")).render(
    <StrictMode>
      <Pane session={session} workspace={workspace} />
    </StrictMode>
  );
  await guardUnsaved(session, host);
  if (options.test) exposeToTests({ host, grid });
}

void start();

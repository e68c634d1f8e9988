import { localNow, openPackDepot } from "../adapters/browser";
import { bindCommands, createExcelHost, openDialog, startOfficePage } from "../adapters/office";
import { loadXlsx } from "../adapters/xlsx/lazy";
import { findPackFeed } from "../app/packSource";
import { packs as builtIn } from "../core/packs";
import { localeOfLanguage } from "../i18n";
import { addressOf, textIn } from "./messagePage";
import { createRibbon, type RibbonDeps } from "./ribbon";

/** The packs published at the moment, or the next best ones. */
function createPackSource(page: string, partition: string): RibbonDeps["packs"] {
  const openDepot = () => openPackDepot(partition);
  const feed = findPackFeed(page, { openDepot, builtIn, now: localNow });
  return async () => (feed ? (await feed.load()).packs : builtIn);
}

async function start(): Promise<void> {
  const { href } = window.location;
  const shown = textIn(href);
  if (shown) {
    document.documentElement.lang = shown.locale;
    document.getElementById("message")?.replaceChildren(shown.text);
    // A dialog has office.js too, which reports an error when nobody waits for it.
    await startOfficePage();
    return;
  }
  const page = await startOfficePage();
  if (!page) return;
  const locale = localeOfLanguage(page.displayLanguage);
  bindCommands(
    createRibbon({
      host: createExcelHost({ encode: async (plan) => (await loadXlsx()).writeWorkbook(plan) }),
      packs: createPackSource(href, page.partition),
      now: localNow,
      tell: (message) => openDialog(addressOf(message, locale, href)),
    })
  );
}

void start();

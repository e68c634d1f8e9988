import { localNow } from "../adapters/browser";
import { bindCommands, createExcelHost, openDialog, startOfficePage } from "../adapters/office";
import { loadXlsx } from "../adapters/xlsx/lazy";
import { localeOfLanguage } from "../i18n";
import { addressOf, textIn } from "./messagePage";
import { createRibbon } from "./ribbon";

async function start(): Promise<void> {
  const { href } = window.location;
  const shown = textIn(href);
  if (shown) {
    document.documentElement.lang = shown.locale;
    document.getElementById("message")?.replaceChildren(shown.text);
    return;
  }
  const page = await startOfficePage();
  if (!page) return;
  const locale = localeOfLanguage(page.displayLanguage);
  bindCommands(
    createRibbon({
      host: createExcelHost({ encode: async (plan) => (await loadXlsx()).writeWorkbook(plan) }),
      now: localNow,
      tell: (message) => openDialog(addressOf(message, locale, href)),
    })
  );
}

void start();

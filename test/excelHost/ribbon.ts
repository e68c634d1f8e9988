/** What a button of the ribbon does: shows a page in the pane, or runs a function of a hidden page. */
export type RibbonAction =
  | { readonly kind: "pane"; readonly address: string }
  | { readonly kind: "function"; readonly name: string; readonly page: string };

const URL_RESOURCE = /<bt:Url id="([^"]+)" DefaultValue="([^"]+)"/g;
const CONTROL = /<Control [^>]*id="([^"]+)">([\s\S]*?)<\/Control>/g;

function firstGroup(text: string, pattern: RegExp): string {
  return pattern.exec(text)?.[1] ?? "";
}

/** The buttons of a manifest by their ids, as Excel reads them. */
export function readRibbon(manifest: string): ReadonlyMap<string, RibbonAction> {
  const urls = new Map<string, string>();
  for (const [, id = "", url = ""] of manifest.matchAll(URL_RESOURCE)) {
    urls.set(id, url.replaceAll("&amp;", "&"));
  }
  const page = urls.get(firstGroup(manifest, /<FunctionFile resid="([^"]+)"/)) ?? "";
  const actions = new Map<string, RibbonAction>();
  for (const [, id = "", body = ""] of manifest.matchAll(CONTROL)) {
    const name = firstGroup(body, /<FunctionName>([^<]+)</);
    const address = urls.get(firstGroup(body, /<SourceLocation resid="([^"]+)"/)) ?? "";
    actions.set(id, name === "" ? { kind: "pane", address } : { kind: "function", name, page });
  }
  return actions;
}

import type { OfficeFacts } from "../../app/doctor";

/** Office.onReady never answers in some hosts; then the page stands in a plain browser. */
const PATIENCE_MS = 5000;
/** ExcelApi 1.1 to 1.20: more than any Excel has. */
const LEVELS = Array.from({ length: 20 }, (_level, index) => `1.${index + 1}`);

function findLevel(): string | null {
  const { requirements } = Office.context;
  const supported = LEVELS.filter((level) => requirements.isSetSupported("ExcelApi", level));
  return supported.at(-1) ?? null;
}

/** What Office says of itself; null when office.js was not fetched. */
export async function readOfficeFacts(): Promise<OfficeFacts | null> {
  if (!("Office" in globalThis)) return null;
  const outside = { host: null, version: "", level: null };
  const late = new Promise<null>((resolve) => {
    setTimeout(() => {
      resolve(null);
    }, PATIENCE_MS);
  });
  const ready = await Promise.race([Office.onReady(), late]);
  // Typed as always there, but null in a plain browser.
  const host = ready?.host as string | null | undefined;
  if (host === null || host === undefined) return outside;
  const { version } = Office.context.diagnostics;
  return { host, version, level: findLevel() };
}

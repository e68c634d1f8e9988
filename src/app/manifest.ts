import { err, ok, type Result } from "../core/result";

/** The address in the manifest of the repository, where `npm run excel` serves the pages. */
const DEVELOPMENT_BASE = "https://localhost:3001";
/** Every page knows packs, and so must be told where the catalogue lies. */
const PAGES_WITH_PACKS = /\/(?:taskpane|commands|workbench|doctor)\.html(?:\?[^"]*)?(?=")/g;

/** Where a department serves the pages, and where its catalogue of form packs lies. */
export interface Deployment {
  readonly base: string;
  /** Absolute, or relative to the base; absent leaves the catalogue beside the pages. */
  readonly packs?: string;
  /** Public key that packs are signed with, 32 bytes in base64; without it none is fetched. */
  readonly key?: string;
}

/** Why a manifest cannot be made for an address. */
export interface ManifestProblem {
  readonly kind: "notAddress" | "notHttps" | "extraParts" | "packsElsewhere" | "notKey";
  readonly value: string;
}

function readBase(text: string): Result<URL, ManifestProblem> {
  if (!URL.canParse(text)) return err({ kind: "notAddress", value: text });
  const base = new URL(text);
  if (base.protocol !== "https:") return err({ kind: "notHttps", value: text });
  const extra = base.search !== "" || base.hash !== "" || base.username !== "";
  return extra ? err({ kind: "extraParts", value: text }) : ok(base);
}

/** The catalogue as the pages ask for it: the policy lets them fetch from their own origin only. */
function readPacks(text: string, base: URL): Result<string, ManifestProblem> {
  const folder = `${base.href.replace(/\/$/, "")}/`;
  if (!URL.canParse(text, folder)) return err({ kind: "notAddress", value: text });
  const packs = new URL(text, folder);
  return packs.origin === base.origin
    ? ok(packs.href)
    : err({ kind: "packsElsewhere", value: text });
}

function escapeXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
}

/** What the pages are told about packs, as a query. */
function askFor(told: Readonly<Record<string, string | undefined>>): string {
  const pairs = Object.entries(told).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`]
  );
  return pairs.join("&amp;");
}

/**
 * The manifest for one deployment: every address of the development server replaced, and the
 * address of the catalogue handed to the pages. `source` is the manifest of the repository.
 */
export function deployManifest(
  source: string,
  deployment: Deployment
): Result<string, ManifestProblem> {
  const base = readBase(deployment.base);
  if (!base.ok) return base;
  const packs = deployment.packs === undefined ? null : readPacks(deployment.packs, base.value);
  if (packs && !packs.ok) return packs;
  const { key } = deployment;
  if (key !== undefined && !/^[A-Za-z0-9+/]{43}=$/.test(key))
    return err({ kind: "notKey", value: key });
  const asked = askFor({ packs: packs?.value, key });
  const told = source.replace(PAGES_WITH_PACKS, (page) =>
    asked === "" ? page : `${page}${page.includes("?") ? "&amp;" : "?"}${asked}`
  );
  const folder = escapeXml(base.value.href.replace(/\/$/, ""));
  const { origin } = base.value;
  return ok(
    told
      .replaceAll(`<AppDomain>${DEVELOPMENT_BASE}<`, `<AppDomain>${origin}<`)
      .replaceAll(DEVELOPMENT_BASE, folder)
  );
}

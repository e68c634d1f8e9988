import {
  localNow,
  openPackDepot,
  probeEngine,
  probeServer,
  probeSignatures,
  probeStorage,
  probeWorker,
} from "../adapters/browser";
import { readOfficeFacts } from "../adapters/office";
import type { DoctorFacts } from "../app/doctor";
import { findPackFeed } from "../app/packSource";
import { packs as builtIn } from "../core/packs";

const SCRIPT_PATIENCE_MS = 8000;

/** Ends when office.js was fetched, was refused, or takes too long: then it is not there. */
function waitForOfficeJs(): Promise<void> {
  if ("Office" in globalThis) return Promise.resolve();
  return new Promise((resolve) => {
    const script = document.getElementById("office-js");
    const end = () => {
      resolve();
    };
    script?.addEventListener("load", end);
    script?.addEventListener("error", end);
    setTimeout(end, SCRIPT_PATIENCE_MS);
  });
}

/** Finds out everything that the doctor judges. */
export async function examine(page: string): Promise<DoctorFacts> {
  const feed = findPackFeed(page, { openDepot: openPackDepot, builtIn, now: localNow });
  const server = await probeServer(page);
  const now = Date.now();
  const [office, worker, signatures, packs] = await Promise.all([
    waitForOfficeJs().then(readOfficeFacts),
    probeWorker(() => new Worker(new URL("./echo.ts", import.meta.url))),
    probeSignatures(),
    feed ? feed.load() : null,
  ]);
  return {
    engine: probeEngine(),
    secure: isSecureContext && new URL(page).protocol === "https:",
    office,
    server,
    now,
    storage: probeStorage(),
    worker,
    signatures,
    packs,
  };
}

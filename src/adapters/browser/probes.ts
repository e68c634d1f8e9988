import type { ServerFacts } from "../../app/doctor";

/** What the program needs of the engine, in words an administrator can search for. */
const FEATURES: readonly (readonly [string, () => boolean])[] = [
  ["structuredClone", () => typeof structuredClone === "function"],
  ["Array.findLast", () => "findLast" in Array.prototype],
  ["AbortSignal.timeout", () => "timeout" in AbortSignal],
  ["CSS aspect-ratio", () => CSS.supports("aspect-ratio: 1")],
  ["WebCrypto", () => "crypto" in globalThis && "subtle" in crypto],
];
const WORKER_PATIENCE_MS = 5000;

/** Name and version of the engine: "Edg/131.0.0.0", with what it lacks. */
export function probeEngine(): { readonly name: string; readonly missing: readonly string[] } {
  const { userAgent } = navigator;
  const name = /(?:Edg|Chrome|Firefox|Version)\/[\d.]+/.exec(userAgent)?.[0] ?? userAgent;
  return { name, missing: FEATURES.filter(([, has]) => !has()).map(([feature]) => feature) };
}

/** What the server answers for this page; null when it does not. */
export async function probeServer(page: string): Promise<ServerFacts | null> {
  try {
    const answer = await fetch(page, { cache: "no-store" });
    await answer.text();
    const { headers } = answer;
    return {
      date: headers.get("Date"),
      policy: headers.get("Content-Security-Policy"),
      nosniff: headers.get("X-Content-Type-Options") === "nosniff",
      cache: headers.get("Cache-Control"),
    };
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Whether something can be kept on this computer. */
export function probeStorage(): boolean {
  const key = "so-du-toan/probe";
  try {
    localStorage.setItem(key, key);
    const isKept = localStorage.getItem(key) === key;
    localStorage.removeItem(key);
    return isKept;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}

/** Whether a worker answers in time. */
export function probeWorker(start: () => Worker): Promise<boolean> {
  return new Promise((resolve) => {
    const worker = start();
    const end = (answers: boolean) => {
      clearTimeout(timer);
      worker.terminate();
      resolve(answers);
    };
    const timer = setTimeout(() => {
      end(false);
    }, WORKER_PATIENCE_MS);
    worker.addEventListener("message", () => {
      end(true);
    });
    worker.addEventListener("error", () => {
      end(false);
    });
    worker.postMessage("?");
  });
}

/** Whether Ed25519 signatures can be checked; every key of 32 bytes will do to find out. */
export async function probeSignatures(): Promise<boolean> {
  if (!("subtle" in crypto)) return false;
  try {
    const key = Uint8Array.from({ length: 32 }, (_byte, index) => index);
    await crypto.subtle.importKey("raw", key, "Ed25519", false, ["verify"]);
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}

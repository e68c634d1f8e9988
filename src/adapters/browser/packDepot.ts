import type { PackDepot, StoredCatalogue } from "../../app/packSource";
import { err, ok } from "../../core/result";
import { sha256 } from "./sha256";

const STORE_KEY = "so-du-toan/packs";
const PATIENCE_MS = 10_000;

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

/** Reads a body until it is over or larger than asked, so that an endless one ends too. */
async function readBody(response: Response, most: number): Promise<Uint8Array | null> {
  const reader = response.body?.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.length;
    if (size > most) {
      await reader?.cancel();
      return null;
    }
    parts.push(part.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** What fetch rejects with when there is no network, no answer in time, or a policy forbids it. */
const NO_ANSWER = new Set(["TypeError", "NetworkError", "AbortError", "TimeoutError"]);

function isNoAnswer(error: unknown): boolean {
  const isNamed = typeof error === "object" && error !== null && "name" in error;
  return isNamed && NO_ANSWER.has(String(error.name));
}

const fetchBytes: PackDepot["fetchBytes"] = async (address, most) => {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const response = await fetch(address, { cache: "no-cache", redirect: "error", signal });
    if (!response.ok) return err(response.status === 404 ? "notFound" : "unreachable");
    const bytes = await readBody(response, most);
    return bytes ? ok(bytes) : err("tooLarge");
  } catch (error) {
    if (isNoAnswer(error)) return err("unreachable");
    throw error;
  }
};

async function importKey(key: string): Promise<CryptoKey | null> {
  try {
    return await crypto.subtle.importKey("raw", fromBase64(key), "Ed25519", false, ["verify"]);
  } catch (error) {
    // Webviews before Chromium 137 do not know Ed25519.
    if (error instanceof DOMException && error.name === "NotSupportedError") return null;
    throw error;
  }
}

const verify: PackDepot["verify"] = async (key, signature, bytes) => {
  if (!/^[A-Za-z0-9+/]{86}==$/.test(signature)) return false;
  const imported = await importKey(key);
  const copy = new Uint8Array(bytes);
  return imported && crypto.subtle.verify("Ed25519", imported, fromBase64(signature), copy);
};

function isStored(value: unknown): value is StoredCatalogue {
  return (
    typeof value === "object" &&
    value !== null &&
    ["address", "catalogue", "signature", "packs"].every((key) => key in value)
  );
}

/** What was kept is only a text that a stranger may have changed: it is proved again by whoever asks. */
function recallFrom(store: Storage, key: string): StoredCatalogue | null {
  try {
    const value: unknown = JSON.parse(store.getItem(key) ?? "null");
    return isStored(value) ? value : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Stores for later; false where the storage is full or forbidden. */
function storeText(store: Storage, key: string, text: string): boolean {
  try {
    store.setItem(key, text);
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}

/**
 * Packs over the network of the page, with the last good ones in its storage, or for as long as
 * the page is open where there is no storage (null). `partition` is the key that Office asks for,
 * since hosts share one storage; "" elsewhere.
 */
export function createPackDepot(store: Storage | null, partition: string): PackDepot {
  const key = `${partition}${STORE_KEY}`;
  let unstored: StoredCatalogue | null = null;
  return {
    fetchBytes,
    verify,
    sha256,
    recall: () => Promise.resolve(unstored ?? (store && recallFrom(store, key))),
    remember: (stored) => {
      const isKept = store !== null && storeText(store, key, JSON.stringify(stored));
      unstored = isKept ? null : stored;
      return Promise.resolve();
    },
  };
}

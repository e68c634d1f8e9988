import type { Sha256 } from "../../app/ports";

/** SHA-256 by WebCrypto, which browsers offer on https and localhost only. */
export const sha256: Sha256 = async (bytes) => {
  const digest = await crypto.subtle.digest("SHA-256", new Uint8Array(bytes));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
};

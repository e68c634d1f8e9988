/** Bytes of one call of fromCharCode: more arguments overflow the stack. */
const PIECE = 0x8000;

/** Base64 as Office.js takes files. */
export function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += PIECE) {
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  }
  return btoa(text);
}

/** The hash of a text with one UTF-16 code unit more, low byte first. */
export function addUnit(hash: number, unit: number): number {
  const low = Math.imul(hash ^ (unit & 0xff), 0x01000193);
  return Math.imul(low ^ (unit >>> 8), 0x01000193);
}

/** 32-bit FNV-1a over the UTF-16 code units, low byte first, as a signed number. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = addUnit(hash, text.charCodeAt(at));
  return hash | 0;
}

/** `hashText` as eight lower-case hex digits. */
export function fnv1a(text: string): string {
  return (hashText(text) >>> 0).toString(16).padStart(8, "0");
}

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const DIRECTORY_ENTRY = 128;
const NAME_BYTES = 64;

/** Whether the bytes start as an OLE compound file: .xls, .doc, password-protected .xlsx. */
export function startsAsCompound(bytes: Uint8Array): boolean {
  return SIGNATURE.every((value, index) => bytes[index] === value);
}

/**
 * Names of the streams and storages of a compound file. Directory entries always sit at
 * multiples of 128 bytes, so they are found without following the sector chains, which a
 * hostile file could make endless.
 */
export function findStreamNames(bytes: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  for (let at = 512; at + DIRECTORY_ENTRY <= bytes.length; at += DIRECTORY_ENTRY) {
    const name = readEntryName(bytes, at);
    if (name) names.add(name);
  }
  return names;
}

function readEntryName(bytes: Uint8Array, at: number): string | null {
  const length = (bytes[at + NAME_BYTES] as number) | ((bytes[at + NAME_BYTES + 1] as number) << 8);
  const type = bytes[at + NAME_BYTES + 2] as number;
  const isEntry = length >= 4 && length <= NAME_BYTES && length % 2 === 0;
  if (!isEntry || ![1, 2, 5].includes(type)) return null;
  let name = "";
  for (let index = 0; index < length - 2; index += 2) {
    const code = (bytes[at + index] as number) | ((bytes[at + index + 1] as number) << 8);
    if (code === 0) return null;
    name += String.fromCharCode(code);
  }
  const endsWithNul = bytes[at + length - 2] === 0 && bytes[at + length - 1] === 0;
  return endsWithNul ? name : null;
}

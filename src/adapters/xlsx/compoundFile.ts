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
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 512; at + DIRECTORY_ENTRY <= bytes.length; at += DIRECTORY_ENTRY) {
    const name = readEntryName(view, at);
    if (name) names.add(name);
  }
  return names;
}

function readEntryName(view: DataView, at: number): string | null {
  const length = view.getUint16(at + NAME_BYTES, true);
  const type = view.getUint8(at + NAME_BYTES + 2);
  const isEntry = length >= 4 && length <= NAME_BYTES && length % 2 === 0;
  if (!isEntry || ![1, 2, 5].includes(type)) return null;
  let name = "";
  for (let index = 0; index < length - 2; index += 2) {
    const code = view.getUint16(at + index, true);
    if (code === 0) return null;
    name += String.fromCharCode(code);
  }
  return view.getUint16(at + length - 2, true) === 0 ? name : null;
}

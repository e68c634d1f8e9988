import { packZip, storedFile } from "./zip";

/** A zip of files in this order, kept as they are: workbooks are compressed already. */
export function archiveFiles(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[]
): Uint8Array {
  return packZip(files.map(({ name, bytes }) => storedFile(name, bytes)));
}

/** Milliseconds after which a download surely has its bytes. */
const KEEP = 60_000;

/** Hands bytes to the user as a file, under a name with its ending. */
export function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, KEEP);
}

/** A file as it came: by its path inside what was chosen or dropped. */
export interface NamedFile {
  readonly name: string;
  readonly file: File;
}

const inPromise = <T>(
  ask: (resolve: (value: T) => void, reject: (error: Error) => void) => void
): Promise<T> => new Promise<T>(ask);

/** Everything in a folder; a browser hands out at most a hundred entries at a time. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const part = await inPromise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (part.length === 0) return entries;
    entries.push(...part);
  }
}

async function filesOf(entry: FileSystemEntry): Promise<readonly NamedFile[]> {
  if (entry.isDirectory) {
    // What the flag says, the type does not know.
    const entries = await entriesOf(entry as FileSystemDirectoryEntry);
    return (await Promise.all(entries.map(filesOf))).flat();
  }
  const file = await inPromise<File>((resolve, reject) => {
    (entry as FileSystemFileEntry).file(resolve, reject);
  });
  return [{ name: entry.fullPath.replace(/^\//, ""), file }];
}

/** The files that were dropped, and those in dropped folders. Must be called in the drop event. */
export async function listDropped({ items, files }: DataTransfer): Promise<readonly NamedFile[]> {
  // The list is emptied when the event is over, so all entries are taken at once.
  const entries = [...items].map((item) => item.webkitGetAsEntry());
  const plain = [...files].map((file) => ({ name: file.name, file }));
  if (entries.every((entry) => entry === null)) return plain;
  const found = await Promise.all(entries.flatMap((entry) => (entry ? [filesOf(entry)] : [])));
  return found.flat();
}

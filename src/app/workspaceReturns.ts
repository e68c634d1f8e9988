import { loadFindings } from "./loadFindings";
import { startPageTurns } from "./pageTurns";
import type { FileTools } from "./ports";
import { notify, runAction, type WorkspaceContext } from "./workspaceContext";

/** Name of the archive with all notes. */
const ARCHIVE = "phieu-tra-lai.zip";

interface NoteRequest {
  /** The file whose agency gets the note; null asks for the notes of all. */
  readonly name: string | null;
  /** ISO date; null leaves room to write it. */
  readonly deadline: string | null;
}

async function writeNotes(context: WorkspaceContext, tools: FileTools, request: NoteRequest) {
  const { consolidation } = context.store.getState();
  const returns = consolidation?.output?.returns;
  if (!returns) return [];
  const { makeReturnNotes, openReturns } = await loadFindings();
  const turn = startPageTurns();
  const { files, department, year } = await openReturns(returns, request.name);
  const { deadline } = request;
  const { locale } = context.deps;
  const notes = makeReturnNotes(files, { department, year, deadline, locale });
  const written: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  for (const { name, plan } of notes) {
    await turn();
    written.push({ name, bytes: await tools.write(plan) });
  }
  return written;
}

/** Hands the note to the agency of a file over. */
export async function openReturnNote(
  context: WorkspaceContext,
  name: string,
  deadline: string | null
): Promise<void> {
  const { host, files: tools } = context.deps;
  if (!tools) return;
  await runAction(context, "noting", async () => {
    const [note] = await writeNotes(context, tools, { name, deadline });
    if (!note) return;
    await host.openNew(note.bytes, note.name);
    notify(context, "success", "ui.notice.opened", { name: note.name });
  });
}

/** Hands the notes to all agencies over, as one archive. */
export async function openReturnNotes(
  context: WorkspaceContext,
  deadline: string | null
): Promise<void> {
  const { host, files: tools } = context.deps;
  if (!tools) return;
  await runAction(context, "noting", async () => {
    const notes = await writeNotes(context, tools, { name: null, deadline });
    if (notes.length === 0) return;
    await host.openNew(await tools.archive(notes), ARCHIVE);
    notify(context, "success", "ui.notice.notesOpened", { count: notes.length, name: ARCHIVE });
  });
}

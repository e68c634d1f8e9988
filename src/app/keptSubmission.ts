import {
  packSubmission,
  readPacked,
  writePacked,
  type PackedSubmission,
  type Submission,
} from "../core/consolidation";
import type { KeptSubmission } from "./consolidationWork";
import { rejectFile } from "./intake";

/** A submission has the same words in many tasks: it becomes several times smaller. */
function compress(text: string): Promise<Blob> {
  return new Response(new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"))).blob();
}

function decompress(content: Blob): Promise<string> {
  return new Response(content.stream().pipeThrough(new DecompressionStream("gzip"))).text();
}

/** The submission that `keepSubmission` kept, or one that is only rejected. */
export async function submissionOf(kept: KeptSubmission): Promise<PackedSubmission> {
  const { name, sha256, problem, content } = kept;
  if (content) return readPacked(await decompress(content));
  if (!problem) throw new Error(`${name} was taken in without its content`);
  return packSubmission(rejectFile(name, sha256, problem));
}

/** What the page knows of a submission, with its content aside. */
export async function keepSubmission(submission: Submission): Promise<KeptSubmission> {
  const { name, sha256, pack = null, problem } = submission;
  const content = await compress(writePacked(packSubmission(submission)));
  return { name, sha256, pack, problem, content };
}

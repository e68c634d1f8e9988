import type { Submission } from "../core/consolidation";
import { intake, type InputFile, type IntakeOptions } from "./intake";

/** Where submissions are kept between runs. What cannot be found or trusted is null. */
export interface SubmissionStore {
  readonly find: (key: string) => Promise<Submission | null>;
  readonly keep: (key: string, submission: Submission) => Promise<void>;
}

/** How a file is taken in where an earlier run may have done it. */
interface CachedIntakeOptions extends IntakeOptions {
  readonly store: SubmissionStore;
  /** What else decides the result: the program itself, and the packs that are not built in. */
  readonly version: string;
}

/**
 * Takes in a file, from the store where the same bytes were taken in under the same name by the
 * same program, pack and day. With and without a store the result is the same.
 */
export async function intakeCached(
  file: InputFile,
  { store, version, ...options }: CachedIntakeOptions
): Promise<Submission> {
  const { pack, asOf, sha256 } = options;
  const content = await sha256(file.bytes);
  const key = JSON.stringify([version, pack.id, pack.version, asOf, file.name, content]);
  const known = await store.find(key);
  if (known) return known;
  const submission = await intake(file, options);
  await store.keep(key, submission);
  return submission;
}

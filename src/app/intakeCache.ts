import { packSubmission, type PackedSubmission } from "../core/consolidation";
import { intake, type InputFile, type IntakeOptions } from "./intake";
import { takeOnce, type IntakeStore } from "./intakeStore";

/** Where submissions are kept between runs. */
export type SubmissionStore = IntakeStore<PackedSubmission>;

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
): Promise<PackedSubmission> {
  const { pack, asOf } = options;
  const sha256 = await options.sha256(file.bytes);
  const key = { version, pack, asOf, name: file.name, sha256 };
  return takeOnce(store, key, async () => packSubmission(await intake(file, options)));
}

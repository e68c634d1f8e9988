import type { SubmissionOf } from "./definitions";

/** Its facts are of the file whose name it has, whatever it was called. */
function renamed<Facts>(part: SubmissionOf<Facts>, name: string): SubmissionOf<Facts> {
  const issues = part.issues.map((issue) => ({ ...issue, at: { ...issue.at, file: name } }));
  return { ...part, name, issues };
}

/**
 * The files themselves in place of consolidations of them, so that consolidating again is the same
 * as doing it at once. Other files that share a name get that of their consolidation before it.
 */
export function bringParts<Facts>(
  handedIn: readonly SubmissionOf<Facts>[]
): readonly SubmissionOf<Facts>[] {
  if (!handedIn.some(({ parts }) => parts)) return handedIn;
  const hashes = new Map<string, Set<string>>();
  const note = ({ name, sha256 }: SubmissionOf<Facts>): void => {
    hashes.set(name, (hashes.get(name) ?? new Set()).add(sha256));
  };
  for (const one of handedIn) (one.parts ?? [one]).forEach(note);
  return handedIn.flatMap((one) =>
    (one.parts ?? [one]).map((part) => {
      const isShared = one.parts !== undefined && (hashes.get(part.name)?.size ?? 0) > 1;
      return isShared ? renamed(part, `${one.name}/${part.name}`) : part;
    })
  );
}

import type { Submission } from "./definitions";

function renamed(part: Submission, name: string): Submission {
  const atFile = <P extends { readonly sheet: string }>(at: P) => ({ ...at, file: name });
  return {
    ...part,
    name,
    facts: part.facts.map((fact) => ({ ...fact, at: atFile(fact.at) })),
    issues: part.issues.map((issue) => ({ ...issue, at: atFile(issue.at) })),
  };
}

/**
 * The files themselves in place of consolidations of them, so that consolidating again is the same
 * as doing it at once. Other files that share a name get that of their consolidation before it.
 */
export function bringParts(handedIn: readonly Submission[]): readonly Submission[] {
  if (!handedIn.some(({ parts }) => parts)) return handedIn;
  const hashes = new Map<string, Set<string>>();
  const note = ({ name, sha256 }: Submission): void => {
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

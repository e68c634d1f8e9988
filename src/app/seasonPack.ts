import type { PackDefinition } from "../core/packs";

/** What a season is told by: the pack that a file names, if any. */
interface NamesPack {
  readonly pack?: { readonly id: string } | null;
}

/** Submissions and the pack of their season. */
export interface Season<One extends NamesPack> {
  readonly pack: PackDefinition;
  readonly submissions: readonly One[];
}

/** The packs there are, and the one that submissions were taken in with first. */
export interface SeasonChoice {
  readonly first: PackDefinition;
  readonly packs: readonly PackDefinition[];
}

/** The pack that most files are of, of several the one named first; `first` when none says. */
export function seasonPack(
  submissions: readonly NamesPack[],
  { first, packs }: SeasonChoice
): PackDefinition {
  const counts = new Map<PackDefinition, number>();
  for (const submission of submissions) {
    const pack = packs.find(({ id }) => id === submission.pack?.id);
    if (pack) counts.set(pack, (counts.get(pack) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best?.[0] ?? first;
}

/**
 * Finds out the season of submissions that were taken in with the pack `first`: files that name
 * no pack are taken in again, by their places, when most of the others are of another pack.
 */
export async function settleSeason<One extends NamesPack>(
  submissions: readonly One[],
  choice: SeasonChoice,
  takeAgain: (places: readonly number[], pack: PackDefinition) => Promise<readonly One[]>
): Promise<Season<One>> {
  const pack = seasonPack(submissions, choice);
  const nameless = submissions.flatMap((one, place) => (one.pack ? [] : [place]));
  if (pack === choice.first || nameless.length === 0) return { pack, submissions };
  const again = await takeAgain(nameless, pack);
  const settled = [...submissions];
  for (const [index, place] of nameless.entries()) {
    const read = again[index];
    if (read) settled[place] = read;
  }
  return { pack, submissions: settled };
}

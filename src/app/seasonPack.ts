import type { Submission } from "../core/consolidation";
import { packById, type PackDefinition } from "../core/packs";

/** Submissions and the pack of their season. */
export interface Season {
  readonly pack: PackDefinition;
  readonly submissions: readonly Submission[];
}

/** The pack that most files name, of several the one named first; `otherwise` when none does. */
export function seasonPack(
  submissions: readonly Submission[],
  otherwise: PackDefinition
): PackDefinition {
  const counts = new Map<string, number>();
  for (const { pack } of submissions) {
    if (pack && packById(pack.id)) counts.set(pack.id, (counts.get(pack.id) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return (best && packById(best[0])) ?? otherwise;
}

/**
 * Finds out the season of submissions that were taken in with the pack `first`: files that name
 * no pack are taken in again, by their places, when most of the others are of another pack.
 */
export async function settleSeason(
  submissions: readonly Submission[],
  first: PackDefinition,
  takeAgain: (places: readonly number[], pack: PackDefinition) => Promise<readonly Submission[]>
): Promise<Season> {
  const pack = seasonPack(submissions, first);
  const nameless = submissions.flatMap((one, place) => (one.pack ? [] : [place]));
  if (pack === first || nameless.length === 0) return { pack, submissions };
  const again = await takeAgain(nameless, pack);
  const settled = [...submissions];
  for (const [index, place] of nameless.entries()) {
    const read = again[index];
    if (read) settled[place] = read;
  }
  return { pack, submissions: settled };
}

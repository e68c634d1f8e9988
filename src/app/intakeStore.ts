import type { PackDefinition } from "../core/packs";

/** Where what was read is kept between runs. What cannot be found or trusted is null. */
export interface IntakeStore<Kept> {
  readonly find: (key: string) => Promise<Kept | null>;
  readonly keep: (key: string, kept: Kept) => Promise<void>;
}

/** Everything that decides what a file is taken in as. */
interface IntakeKey {
  /** The program itself, and the packs that are not built in. */
  readonly version: string;
  /** Pack for files that do not say theirs. */
  readonly pack: PackDefinition;
  /** ISO date. */
  readonly asOf: string;
  readonly name: string;
  /** Hash of the bytes. */
  readonly sha256: string;
}

/** Takes a file out of the store, or takes it in and keeps it. */
export async function takeOnce<Kept>(
  store: IntakeStore<Kept>,
  { version, pack, asOf, name, sha256 }: IntakeKey,
  take: () => Promise<Kept>
): Promise<Kept> {
  const key = JSON.stringify([version, pack.id, pack.version, asOf, name, sha256]);
  const known = await store.find(key);
  if (known) return known;
  const kept = await take();
  await store.keep(key, kept);
  return kept;
}

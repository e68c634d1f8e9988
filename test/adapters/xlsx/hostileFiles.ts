import { hostilePackages } from "./hostilePackages";
import { hostileSheets } from "./hostileSheets";

/** "read", or the kind of the refusal, with what there is too much of. */
export interface HostileFile {
  readonly name: string;
  readonly expected: string;
  readonly bytes: Uint8Array;
}

/** At least sixty files that no program of an agency would write, each with what must come of it. */
export function* hostileFiles(): Generator<HostileFile> {
  for (const [name, expected, make] of [...hostilePackages, ...hostileSheets]) {
    yield { name, expected, bytes: make() };
  }
}

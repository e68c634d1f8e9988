import type { FormDraft } from "./formDraft";

/** One thing that people do to a filled form. */
export interface Mutation {
  readonly name: string;
  /** Whether the facts must stay the same. */
  readonly keepsMeaning: boolean;
  /** Codes of rules of which one must report more than it does on the unmutated form. */
  readonly reports: readonly string[];
  /** False for forms that have nothing to mutate. */
  readonly fits: (draft: FormDraft) => boolean;
  readonly apply: (draft: FormDraft) => void;
}

interface More {
  readonly fits?: Mutation["fits"];
  readonly reports?: readonly string[];
}

/** A mutation after which the facts must be the same; `reports` is what must be told besides. */
export function keeps(name: string, apply: Mutation["apply"], more: More = {}): Mutation {
  return { name, keepsMeaning: true, reports: [], fits: () => true, apply, ...more };
}

/** A mutation that changes what the form says, or may: one of the rules must report it. */
export function changes(
  name: string,
  reports: readonly string[],
  apply: Mutation["apply"],
  fits: Mutation["fits"] = () => true
): Mutation {
  return { name, keepsMeaning: false, reports, fits, apply };
}

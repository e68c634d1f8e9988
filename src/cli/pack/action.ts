import type { Call, Cli, CommandResult } from "../command";

/** One thing that `pack` does; `inputs` are the words after its name. */
export interface PackAction {
  readonly name: string;
  readonly run: (inputs: readonly string[], call: Call, cli: Cli) => Promise<CommandResult>;
}

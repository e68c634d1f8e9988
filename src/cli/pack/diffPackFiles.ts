import { diffPacks } from "../../core/packFile";
import { err, ok } from "../../core/result";
import { printJson, printLine } from "../printing";
import type { PackAction } from "./action";
import { readPackFile } from "./readPackFile";

/** pack diff A B: what a new version changes, line by line. */
export const diffPackFiles: PackAction = {
  name: "diff",
  run: async ([first, second, ...more], call, cli) => {
    if (first === undefined || second === undefined || more.length > 0) {
      return err({ key: "cli.pack.twoFiles" });
    }
    const before = await readPackFile(first, cli);
    if (!before.ok) return before;
    const after = await readPackFile(second, cli);
    if (!after.ok) return after;
    const changes = diffPacks(before.value, after.value);
    if (call.flags.has("json")) {
      printJson(cli, changes);
      return ok(0);
    }
    for (const { path, before: was, after: is } of changes) {
      if (was === null) printLine(cli, "cli.pack.added", { path, text: is ?? "" });
      else if (is === null) printLine(cli, "cli.pack.gone", { path, text: was });
      else printLine(cli, "cli.pack.changed", { path, before: was, after: is });
    }
    printLine(cli, "cli.pack.changes", { count: changes.length });
    return ok(0);
  },
};

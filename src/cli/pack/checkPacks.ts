import { translate } from "../../i18n";
import { ok } from "../../core/result";
import { printLine } from "../printing";
import type { PackAction } from "./action";
import { readPackFile } from "./readPackFile";

/** pack check FILE…: whether each is a pack; one bad file does not hide the others. */
export const checkPacks: PackAction = {
  name: "check",
  run: async (inputs, _call, cli) => {
    let refused = 0;
    for (const path of inputs) {
      const pack = await readPackFile(path, cli);
      if (pack.ok) {
        const { id, version, forms } = pack.value;
        printLine(cli, "cli.pack.good", { path, id, version, forms: forms.length });
      } else {
        refused += 1;
        cli.complain(translate(cli.locale, pack.error.key, pack.error.data));
      }
    }
    return ok(refused > 0 ? 1 : 0);
  },
};

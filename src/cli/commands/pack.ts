import { err } from "../../core/result";
import type { Command } from "../command";
import { OPTIONS } from "../options";
import type { PackAction } from "../pack/action";
import { checkPacks } from "../pack/checkPacks";
import { diffPackFiles } from "../pack/diffPackFiles";
import { exportPack } from "../pack/exportPack";
import { makeKeys } from "../pack/makeKeys";
import { signPacks } from "../pack/signPacks";

const ACTIONS: readonly PackAction[] = [exportPack, checkPacks, diffPackFiles, makeKeys, signPacks];

/** pack export|check|diff|keys|sign …: for those who publish form packs. */
export const packCommand: Command = {
  name: "pack",
  inputs: "many",
  options: [
    OPTIONS.pack,
    { name: "key", kind: "text", help: "cli.option.key" },
    { name: "issuer", kind: "text", help: "cli.option.issuer" },
    { name: "serial", kind: "text", help: "cli.option.serial" },
    { name: "from", kind: "text", help: "cli.option.from" },
    { name: "to", kind: "text", help: "cli.option.to" },
    { ...OPTIONS.output, required: false },
    OPTIONS.json,
  ],
  run: async (call, cli) => {
    const [word = "", ...inputs] = call.inputs;
    const action = ACTIONS.find(({ name }) => name === word);
    const choices = ACTIONS.map(({ name }) => name).join(", ");
    if (!action) return err({ key: "cli.pack.unknownAction", data: { word, choices } });
    return action.run(inputs, call, cli);
  },
};

import { writeFile } from "node:fs/promises";
import path from "node:path";
import { kindOfPath, makeKeyPair } from "../../adapters/node";
import { err, ok } from "../../core/result";
import { printLine } from "../printing";
import type { PackAction } from "./action";

/** Readable by its owner only. */
const PRIVATE_MODE = 0o600;

/** pack keys -o FOLDER: the pair of keys of a department; existing ones are never replaced. */
export const makeKeys: PackAction = {
  name: "keys",
  run: async (_inputs, call, cli) => {
    const folder = call.texts["output"] ?? "";
    if ((await kindOfPath(folder)) !== "folder") {
      return err({ key: "cli.file.notFolder", data: { path: folder } });
    }
    const files = {
      secret: path.join(folder, "khoa-bi-mat.pem"),
      open: path.join(folder, "khoa-cong-khai.txt"),
    };
    for (const file of Object.values(files)) {
      if ((await kindOfPath(file)) !== "missing") {
        return err({ key: "cli.pack.keysExist", data: { path: file } });
      }
    }
    const { privatePem, publicBase64 } = makeKeyPair();
    await writeFile(files.secret, privatePem, { mode: PRIVATE_MODE, flag: "wx" });
    await writeFile(files.open, `${publicBase64}\n`, { flag: "wx" });
    printLine(cli, "cli.pack.keysMade", files);
    return ok(0);
  },
};

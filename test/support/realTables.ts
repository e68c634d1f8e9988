import { existsSync } from "node:fs";
import path from "node:path";
import { describeWhen } from "./needs";

/** The folder with the real tables beside the repository (SO_DU_TOAN_SHARED elsewhere), or null. */
function sharedPath(): string | null {
  const folder = process.env.SO_DU_TOAN_SHARED ?? path.resolve(__dirname, "../../../shared");
  return existsSync(path.join(folder, "reference", "real-tables")) ? folder : null;
}

/** The folder of the real tables, or null where ../shared is absent. */
export function realTablesFolder(): string | null {
  const folder = sharedPath();
  return folder && path.join(folder, "reference", "real-tables");
}

/** Path of a real table by its file name; throws where ../shared is absent. */
export function realTablePath(name: string): string {
  const folder = realTablesFolder();
  if (folder === null) throw new Error("No real tables: see sharedPath.");
  return path.join(folder, name);
}

/** A suite on the real tables, which are not part of the repository. */
export function describeWithRealTables(name: string, body: () => void): void {
  const sentence = "../shared is absent; SO_DU_TOAN_SHARED may name another folder";
  describeWhen(name, sharedPath(), sentence, body);
}

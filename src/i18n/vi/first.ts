import { common } from "./common";
import { excel } from "./excel";
import { host } from "./host";
import { migration } from "./migration";
import { packFile } from "./packFile";
import { reading } from "./reading";
import { ui } from "./ui";
import { workbench } from "./workbench";

/** Texts of the first screen. */
export const viFirst = {
  common,
  excel,
  host,
  migration,
  packFile,
  reading,
  ui,
  workbench,
} as const;

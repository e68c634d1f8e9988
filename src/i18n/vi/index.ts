import { cli } from "./cli";
import { common } from "./common";
import { consolidated } from "./consolidated";
import { excel } from "./excel";
import { fixes } from "./fixes";
import { host } from "./host";
import { importing } from "./importing";
import { migration } from "./migration";
import { packFile } from "./packFile";
import { reading } from "./reading";
import { rules } from "./rules";
import { ui } from "./ui";
import { workbench } from "./workbench";

/** Vietnamese, the source of all texts. */
export const vi = {
  cli,
  common,
  consolidated,
  excel,
  fixes,
  host,
  importing,
  migration,
  packFile,
  reading,
  rules,
  ui,
  workbench,
} as const;

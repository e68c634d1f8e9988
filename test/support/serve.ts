import path from "node:path";
import { startStaticServer, type StaticServer } from "../../scripts/staticServer.cjs";

/** What `npm run build` and `npm run samples` write; `npm test` brings it up to date first. */
export const distFolder = path.resolve(__dirname, "../../dist");

/** Serves the built pages and samples on a free port, with the headers of `npm start`. */
export function serveDist(): Promise<StaticServer> {
  return startStaticServer({ folder: distFolder });
}

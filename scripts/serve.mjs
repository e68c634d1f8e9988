/** Serves dist: `[PORT=3000] node scripts/serve.mjs [--https]`; Excel takes its pages by https only. */
import path from "node:path";
import { fileURLToPath } from "node:url";
import staticServer from "./staticServer.cjs";

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "dist");
const port = Number(process.env.PORT ?? 3000);
const secure = process.argv.includes("--https");

async function readCertificates() {
  const { getHttpsServerOptions } = (await import("office-addin-dev-certs")).default;
  return getHttpsServerOptions();
}

try {
  const tls = secure ? await readCertificates() : undefined;
  const page = secure ? "/taskpane.html" : "/workbench.html?open=samples/phu-luc.xlsx";
  const { url } = await staticServer.startStaticServer({ folder, port, tls, home: page });
  console.log(`Sổ dự toán: ${url}${page}`);
} catch (error) {
  if (error.code !== "EADDRINUSE") throw error;
  console.error(`Cổng ${port} đang bận / port ${port} is taken: PORT=3001 npm start`);
  process.exitCode = 1;
}

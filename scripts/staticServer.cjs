const { createReadStream, existsSync, statSync } = require("node:fs");
const http = require("node:http");
const https = require("node:https");
const path = require("node:path");
const { contentSecurityPolicy } = require("./contentSecurityPolicy.cjs");

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xls": "application/vnd.ms-excel",
};

/** The pages Excel opens: they load office.js. */
const OFFICE_PAGES = new Set(["taskpane.html", "commands.html", "doctor.html"]);

/** File of a request inside the folder, or null when there is none or the path leaves the folder. */
function findFile(folder, url) {
  let pathname;
  try {
    pathname = decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return null;
  }
  const file = path.join(folder, pathname);
  if (pathname.includes("\0") || !file.startsWith(folder + path.sep)) return null;
  return existsSync(file) && statSync(file).isFile() ? file : null;
}

function describe(file) {
  const { size, mtimeMs } = statSync(file);
  const name = path.basename(file);
  const hashed = /\.[0-9a-f]{8}\.\w+$/.test(name);
  const page = name.endsWith(".html");
  return {
    "Content-Type": TYPES[path.extname(name)] ?? "application/octet-stream",
    "Content-Length": size,
    "Cache-Control": hashed ? "public, max-age=31536000, immutable" : "no-cache",
    ETag: `"${size.toString(36)}-${Math.trunc(mtimeMs).toString(36)}"`,
    "X-Content-Type-Options": "nosniff",
    ...(page && {
      "Content-Security-Policy": contentSecurityPolicy({ officeJs: OFFICE_PAGES.has(name) }),
    }),
  };
}

function answer({ folder, home }, request, response) {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { Allow: "GET, HEAD" }).end();
    return;
  }
  if (home && request.url === "/") {
    response.writeHead(302, { Location: home }).end();
    return;
  }
  const file = findFile(folder, request.url);
  if (file === null) {
    response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("404\n");
    return;
  }
  const headers = describe(file);
  if (request.headers["if-none-match"] === headers.ETag) {
    response.writeHead(304, { ETag: headers.ETag }).end();
    return;
  }
  response.writeHead(200, headers);
  if (request.method === "HEAD") response.end();
  else createReadStream(file).pipe(response);
}

/**
 * Serves a folder of built files on this machine only.
 * @param {{ folder: string, port?: number, home?: string, tls?: import("node:https").ServerOptions }} options
 *   port 0 (the default) takes a free one; tls makes it https; home is where "/" leads to
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} url without a slash at its end;
 *   rejects when the port is taken
 */
async function startStaticServer({ folder, port = 0, tls, home }) {
  const site = { folder: path.resolve(folder), home };
  const listener = (request, response) => answer(site, request, response);
  const server = tls ? https.createServer(tls, listener) : http.createServer(listener);
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    url: `${tls ? "https" : "http"}://localhost:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

module.exports = { startStaticServer };

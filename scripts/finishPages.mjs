/** What webpack leaves to be done once its files have their last names and bytes. */
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { makeSbom } from "./productionPackages.cjs";

const OWN_FILE = /(?:src|href)="([\w-]+\.[0-9a-f]{8}\.(?:js|css))"(?! integrity)/g;

/** A page with the hashes of the scripts and styles it begins with: a file swapped on the server does not run. */
function addIntegrity(html, dist) {
  return html.replace(OWN_FILE, (attribute, file) => {
    const hash = createHash("sha384").update(readFileSync(path.join(dist, file)));
    return `${attribute} integrity="sha384-${hash.digest("base64")}"`;
  });
}

/** Finishes the built pages in `dist`, and lists beside them what they are made of. */
export function finishPages(root, dist) {
  for (const name of readdirSync(dist).filter((file) => file.endsWith(".html"))) {
    const file = path.join(dist, name);
    writeFileSync(file, addIntegrity(readFileSync(file, "utf8"), dist));
  }
  const lock = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8"));
  writeFileSync(path.join(dist, "sbom.cdx.json"), `${JSON.stringify(makeSbom(lock), null, 1)}\n`);
}

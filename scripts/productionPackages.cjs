/** Licences that ask for nothing but their own text, by SPDX identifier. */
const ALLOWED = new Set(["MIT", "ISC", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "0BSD"]);

/** Packages whose package.json names no licence, with that of the LICENSE file read inside them. */
const READ_BY_HAND = new Map([["@univerjs/telemetry@0.25.1", "Apache-2.0"]]);

/** "node_modules/a/node_modules/@b/c" is the package "@b/c". */
function nameOf(place) {
  return place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length);
}

/**
 * The packages that what we ship may hold, from a package-lock.json of version 3.
 * @returns {{ name: string, version: string, license: string | null, integrity: string | null }[]}
 *   sorted by name and version, each once
 */
function listProductionPackages({ packages }) {
  const found = new Map();
  for (const [place, { dev, devOptional, version, license, integrity }] of Object.entries(
    packages
  )) {
    if (place === "" || dev || devOptional) continue;
    const name = nameOf(place);
    const id = `${name}@${version}`;
    const known = license ?? READ_BY_HAND.get(id) ?? null;
    found.set(id, { name, version, license: known, integrity: integrity ?? null });
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/** Whether a licence is one we may ship; of "A OR B" one is enough, of "A AND B" both count. */
function isAllowed(license) {
  if (license === null) return false;
  const plain = license.replace(/^\(|\)$/g, "");
  if (plain.includes(" OR ")) return plain.split(" OR ").some((one) => ALLOWED.has(one));
  return plain.split(" AND ").every((one) => ALLOWED.has(one));
}

/** Lower-case hex of an integrity value such as "sha512-…=". */
function hashOf(integrity) {
  const [, base64] = integrity.split("-");
  return Buffer.from(base64, "base64").toString("hex");
}

/** The list of materials of what we ship, in CycloneDX 1.5; the same lock gives the same bytes. */
function makeSbom(lock) {
  const components = listProductionPackages(lock).map(({ name, version, license, integrity }) => ({
    type: "library",
    name,
    version,
    purl: `pkg:npm/${name.replace("@", "%40")}@${version}`,
    ...(license && { licenses: [{ expression: license }] }),
    ...(integrity?.startsWith("sha512-") && {
      hashes: [{ alg: "SHA-512", content: hashOf(integrity) }],
    }),
  }));
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    version: 1,
    metadata: { component: { type: "application", name: lock.name, version: lock.version } },
    components,
  };
}

module.exports = { isAllowed, listProductionPackages, makeSbom };

import { readFileSync } from "node:fs";
import path from "node:path";
import {
  isAllowed,
  listProductionPackages,
  makeSbom,
  type Lock,
} from "../../scripts/productionPackages.cjs";
import { distFolder } from "../support/serve";

const file = path.resolve(__dirname, "../../package-lock.json");
const lock = JSON.parse(readFileSync(file, "utf8")) as Lock;

function findForbidden(of: Lock): readonly string[] {
  return listProductionPackages(of)
    .filter(({ license }) => !isAllowed(license))
    .map(({ name, license }) => `${name}: ${license ?? "none"}`);
}

test("everything we ship has a licence that lets us", () => {
  const names = listProductionPackages(lock).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["react", "@univerjs/core", "hucre", "fflate"]));
  expect(names).not.toContain("jest");
  expect(findForbidden(lock)).toEqual([]);
});

test("a planted copyleft, unknown or missing licence is found, also below another package", () => {
  const planted = {
    "node_modules/a": { version: "1.0.0", license: "GPL-3.0-only" },
    "node_modules/react/node_modules/@b/c": { version: "1.0.0" },
    "node_modules/d": { version: "1.0.0", license: "(MIT AND GPL-2.0-only)" },
    "node_modules/e": { version: "1.0.0", license: "SEE LICENSE IN x" },
    "node_modules/f": { version: "1.0.0", license: "(MIT OR GPL-2.0-only)" },
    "node_modules/g": { version: "1.0.0", license: "GPL-3.0-only", dev: true },
  };
  expect(findForbidden({ packages: { ...lock.packages, ...planted } })).toEqual([
    "@b/c: none",
    "a: GPL-3.0-only",
    "d: (MIT AND GPL-2.0-only)",
    "e: SEE LICENSE IN x",
  ]);
});

test("dist lists its materials, each with version, licence and hash", () => {
  const sbom = makeSbom(lock);
  const written = readFileSync(path.join(distFolder, "sbom.cdx.json"), "utf8");
  expect(JSON.parse(written)).toEqual(sbom);
  expect(sbom).toMatchObject({ bomFormat: "CycloneDX", specVersion: "1.5" });
  expect(sbom.components.length).toBe(listProductionPackages(lock).length);
  const react = sbom.components.find(({ name }) => name === "react");
  expect(react).toMatchObject({
    purl: `pkg:npm/react@${react?.version}`,
    licenses: [{ expression: "MIT" }],
    hashes: [{ alg: "SHA-512", content: expect.stringMatching(/^[0-9a-f]{128}$/) }],
  });
  expect(sbom.components.filter(({ hashes }) => !hashes)).toEqual([]);
});

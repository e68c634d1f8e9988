/**
 * Draws the first page of every form into docs/forms/, as it prints, and lists the forms in
 * docs/forms/README.md. Needs LibreOffice and pdftoppm: `node scripts/formPictures.mjs`
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { encodeGrayPng, readPgm } from "./formPictures/grayPng.mjs";
import { formsPage } from "./formPictures/formsPage.mjs";

/** Dots per inch of the pictures. */
const RESOLUTION = 90;

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const target = path.join(root, "docs", "forms");
const cli = path.join(root, "dist", "cli", "so-du-toan.cjs");

execFileSync(process.execPath, [path.join(root, "scripts", "build.mjs"), "--if-stale", "cli"]);
const run = (...args) => execFileSync(process.execPath, [cli, ...args], { encoding: "utf8" });
const { packs } = JSON.parse(run("forms", "--json"));

const folder = mkdtempSync(path.join(tmpdir(), "so-du-toan-pictures-"));
try {
  const files = packs.flatMap(({ id: pack, planYear, forms }) =>
    forms.map(({ id }) => {
      const file = path.join(folder, `${id}.xlsx`);
      const year = String(planYear);
      const place = ["--pack", pack, "--form", id, "--year", year, "-o", file];
      run("template", "--agency", "X.01=Tên cơ quan, đơn vị", ...place);
      return { id, file };
    })
  );
  const profile = pathToFileURL(path.join(folder, "profile")).href;
  const convert = ["--headless", "--convert-to", "pdf", "--outdir", folder];
  execFileSync(process.env.SOFFICE_PATH ?? "soffice", [
    `-env:UserInstallation=${profile}`,
    ...convert,
    ...files.map(({ file }) => file),
  ]);
  mkdirSync(target, { recursive: true });
  for (const { id } of files) {
    const stem = path.join(folder, id);
    const options = ["-gray", "-r", String(RESOLUTION), "-f", "1", "-l", "1", "-singlefile"];
    execFileSync("pdftoppm", [...options, `${stem}.pdf`, stem]);
    const picture = encodeGrayPng(readPgm(readFileSync(`${stem}.pgm`)));
    writeFileSync(path.join(target, `${id}.png`), picture);
  }
  writeFileSync(path.join(target, "README.md"), formsPage(packs));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * Takes the pictures of the guides from the built pages into docs/images: `npm run pictures`, or
 * some of them by name: `npm run pictures -- doctor workbench`. Needs Chromium, Chrome or Edge
 * (CHROME_PATH, else "chromium"); nothing is asked of the network.
 */
import { readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";
import { encodePalettePng } from "./pictures/palettePng.mjs";
import { SCENES } from "./pictures/scenes.mjs";
import staticServer from "./staticServer.cjs";

/** Where a department would serve it: the doctor asks for https, and pictures show the address. */
const SITE = "https://dutoan.tinh.gov.vn/so-du-toan";
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const MOST_BYTES = 120_000;

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const dist = path.join(root, "dist");
const handedIn = path.join(dist, "samples", "nop");
const samples = readdirSync(handedIn).map((name) => path.join(handedIn, name));
const office = path.dirname(
  createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js")
);

async function answerRequests(context, server) {
  await context.route(`${SITE}/**`, async (route) => {
    const url = server + route.request().url().slice(SITE.length);
    await route.fulfill({ response: await route.fetch({ url }) });
  });
  await context.route(`${CDN}**`, (route) => {
    const file = new URL(route.request().url()).pathname.replace("/lib/1/hosted/", "");
    return route.fulfill({ path: path.join(office, file.toLowerCase()) });
  });
}

/** The pixels of a picture, decoded by a blank page. */
async function readPixels(page, png) {
  const { width, height, base64 } = await page.evaluate(
    async (source) => {
      const image = await createImageBitmap(await (await fetch(source)).blob());
      const canvas = new OffscreenCanvas(image.width, image.height);
      const pen = canvas.getContext("2d");
      pen.drawImage(image, 0, 0);
      const { data } = pen.getImageData(0, 0, image.width, image.height);
      let text = "";
      for (const byte of data) text += String.fromCharCode(byte);
      return { width: image.width, height: image.height, base64: btoa(text) };
    },
    `data:image/png;base64,${png.toString("base64")}`
  );
  return { width, height, pixels: Buffer.from(base64, "base64") };
}

async function takePicture(browser, server, { name, size, play }) {
  const context = await browser.newContext({
    viewport: size ?? { width: 1366, height: 768 },
    locale: "vi-VN",
    reducedMotion: "reduce",
  });
  await answerRequests(context, server);
  const page = await context.newPage();
  const view = await play(page, { site: SITE, samples });
  // The grid draws on a canvas a little later than the pane.
  await page.waitForTimeout(1000);
  const png = await view.screenshot();
  const blank = await context.newPage();
  const small = encodePalettePng(await readPixels(blank, png));
  await context.close();
  if (small.length > MOST_BYTES) throw new Error(`${name}: ${small.length} bytes`);
  writeFileSync(path.join(root, "docs", "images", `${name}.png`), small);
  console.log(`${name}.png ${small.length}`);
}

const asked = process.argv.slice(2);
const { url, close } = await staticServer.startStaticServer({ folder: dist });
const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"],
});
try {
  for (const scene of SCENES.filter(({ name }) => asked.length === 0 || asked.includes(name))) {
    await takePicture(browser, url, scene);
  }
} finally {
  await browser.close();
  await close();
}

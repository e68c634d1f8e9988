import path from "node:path";
import { chromium, type Browser } from "playwright-core";
import { findProgram } from "./findProgram";
import { describeWhen } from "./needs";

const macApplications = [
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "Chromium.app/Contents/MacOS/Chromium",
];
const windowsPrograms = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];
const windowsFolders = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"];

/** Path of a Chromium, Chrome or Edge on this machine, CHROME_PATH first; null when none is found. */
function findBrowser(): string | null {
  return findProgram([
    process.env.CHROME_PATH,
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
    "microsoft-edge-stable",
    ...macApplications.map((each) => path.posix.join("/Applications", each)),
    ...windowsFolders.flatMap((folder) =>
      windowsPrograms.map((each) => path.win32.join(process.env[folder] ?? "C:\\", each))
    ),
  ]);
}

/** Starts it without a window, on an empty profile, and without calls of its own to the network. */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error("No browser: see findBrowser.");
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      ...more,
    ],
  });
}

/** A suite in a real browser. */
export function describeInBrowser(name: string, body: () => void): void {
  const sentence = "no Chromium, Chrome or Edge was found; install one or set CHROME_PATH";
  describeWhen(name, findBrowser(), sentence, body);
}

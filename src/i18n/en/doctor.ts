import type { SameTexts } from "../locale";
import type { doctor as vi } from "../vi/doctor";

export const doctor: SameTexts<typeof vi> = {
  title: "Sổ dự toán: check of the installation",
  hint: "This page looks whether computer, browser and server can run Sổ dự toán. It sends nothing anywhere.",
  running: "Checking…",
  summary: "{bad} errors, {warning} things to look at.",
  allGood: "Everything that is needed is there.",
  back: "Back to Sổ dự toán",
  again: "Check again",
  copy: "Copy the result",
  copied: "Copied. Paste it into a mail to the administrator.",
  health: { good: "Good", note: "Note", warning: "Look at", bad: "Error" },
  engine: {
    title: "Browser",
    new: "{name} is new enough.",
    old: "{name} is too old and lacks: {missing}. Update Edge and WebView2 (Windows Update or the WebView2 Runtime installer); with Excel 2016/2019 use the web page in a current Edge.",
  },
  secure: {
    title: "Secure connection",
    yes: "The page came by https with a certificate this computer trusts.",
    no: "The page did not come by https, which Excel refuses. Give the server a certificate and install the root of the internal CA on each computer.",
  },
  office: {
    title: "Excel",
    full: "Excel {version}, ExcelApi {level}: everything works.",
    drawn:
      "Excel {version}, ExcelApi {level}: it works, but forms are drawn cell by cell, which is slower. Excel 2021 or later is better.",
    old: "Excel {version}, ExcelApi {level}: too old for the pane. Use the web page, or upgrade to Excel 2021 or later.",
    outside:
      "Opened outside Excel, so its version is not known. Open this page from the foot of the pane in Excel.",
    otherProgram: "Opened in {host}. Sổ dự toán runs in Excel only.",
    notLoaded:
      "office.js could not be fetched from appsforoffice.microsoft.com. The pane in Excel needs it: open the way to that address, or follow the guide for closed networks. The web page does not need it.",
  },
  policy: {
    title: "Security headers of the server",
    sent: "The server sends Content-Security-Policy and nosniff.",
    missing:
      "The server lacks Content-Security-Policy or X-Content-Type-Options. Use the samples deploy/nginx.conf or web.config.",
    unreachable: "The server does not answer. Check the network, the firewall and the address.",
  },
  cache: {
    title: "Cache",
    asked: "The server is always asked for the page, so that new versions arrive at once.",
    kept: "The server lets the page be cached ({cache}), so people may run an old version. Send Cache-Control: no-cache for .html and .json.",
    unknown: "Not known, because the server does not answer.",
  },
  clock: {
    title: "Clock",
    right: "Agrees with the server.",
    wrong:
      "{minutes} minutes off the server's. Set date, time and time zone: the validity of certificates and packs goes by this clock.",
    unknown: "The server does not tell the time.",
  },
  storage: {
    title: "Storage",
    yes: "Fetched packs can be kept for when the network is away.",
    no: "The browser forbids storage or it is full: without the network only the built-in packs are there. Allow this address to store site data.",
  },
  worker: {
    title: "Background work",
    yes: "Many files can be consolidated in the background. WebAssembly is not needed.",
    no: "Nothing can run in the background, so this browser cannot consolidate. Check Content-Security-Policy (worker-src 'self') and the MIME type of .js files.",
  },
  signature: {
    title: "Signatures",
    yes: "Ed25519 signatures of packs can be checked.",
    no: "Ed25519 signatures cannot be checked, so only the built-in packs are used. Update Edge and WebView2 to version 137 or later.",
  },
  catalogue: {
    title: "Published packs",
    proved: "Fetched, and the signatures hold: {issuer}, issue {serial}.",
    none: "The address of this page names no catalogue (parameters packs and key), so the built-in packs are used.",
    builtIn: "The catalogue cannot be used; the built-in packs are.",
    lastGood:
      "The new catalogue cannot be used; the one fetched before is: {issuer}, issue {serial}.",
  },
};

import path from "node:path";
import type { BrowserContext } from "playwright-core";

export const HOST_ORIGIN = "https://localhost:8443";
/** Where manifest.xml says that the add-in is. */
export const ADDIN_ORIGIN = "https://localhost:3001";

const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const OFFICE_JS = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));

/** The page around the add-in: hands messages over, and has no knowledge of its own. */
const HOST_PAGE = `<!doctype html><meta charset="utf-8"><title>Excel</title>
<style>body{margin:0;display:flex}iframe{border:0;width:350px;height:768px}</style><script>
const frames = new Map();
addEventListener("message", async ({ data, source }) => {
  const found = [...frames].find(([, frame]) => frame.contentWindow === source);
  if (!found || typeof data !== "string") return;
  const reply = await hostAnswers(found[0], data);
  if (reply !== null) source?.postMessage(reply, "${ADDIN_ORIGIN}");
});
function closeFrame(name) {
  frames.get(name)?.remove();
  frames.delete(name);
}
function openFrame(name, windowName, address) {
  closeFrame(name);
  const frame = document.createElement("iframe");
  frame.id = name;
  // The frame reads it while it starts, so it comes before the frame is attached.
  frame.name = windowName;
  frame.src = address;
  frames.set(name, frame);
  document.body.append(frame);
}
function pushTo(name, text) {
  frames.get(name)?.contentWindow.postMessage(text, "${ADDIN_ORIGIN}");
}
</script>`;

/** Where a page of the host may load from without anybody calling it a leak. */
export function isKnownAddress(address: string): boolean {
  const known = [HOST_ORIGIN, ADDIN_ORIGIN, CDN, "blob:", "data:"];
  return known.some((start) => address.startsWith(start));
}

/**
 * No server listens on these origins: what the browser asks of them is answered by the host page,
 * by the server of the built pages, and by the unmodified files of @microsoft/office-js.
 * @param dist address of the server of the built pages, without a slash at its end
 */
export async function answerRequests(context: BrowserContext, dist: string): Promise<void> {
  await context.route(`${HOST_ORIGIN}/**`, (route) =>
    route.fulfill({ contentType: "text/html", body: HOST_PAGE })
  );
  await context.route(`${ADDIN_ORIGIN}/**`, async (route) => {
    const { pathname, search } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: dist + pathname + search }) });
  });
  await context.route(`${CDN}**`, (route) => {
    const file = new URL(route.request().url()).pathname.slice(new URL(CDN).pathname.length);
    // The folders of the package are in lower case; what office.js asks for is not.
    return route.fulfill({ path: path.join(OFFICE_JS, file.toLowerCase()) });
  });
}

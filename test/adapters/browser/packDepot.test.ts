import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createPackDepot } from "../../../src/adapters/browser/packDepot";
import { makeKeys, printKey } from "../../app/packSource/depot";
import { webcrypto } from "node:crypto";

/** Storage as browsers have it, with room for so many letters. */
function createStore(room = Infinity) {
  const texts = new Map<string, string>();
  return {
    texts,
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => {
      if (text.length > room) throw new DOMException("full", "QuotaExceededError");
      texts.set(key, text);
    },
  } as unknown as Storage & { readonly texts: Map<string, string> };
}

const STORED = { address: "https://a/c.json", catalogue: "{}", signature: "s", packs: {} };

describe("what is kept", () => {
  test("is there again, set off by the partition of the host", async () => {
    const store = createStore();
    await createPackDepot(store, "p1").remember(STORED);
    expect(await createPackDepot(store, "p1").recall()).toEqual(STORED);
    expect(await createPackDepot(store, "p2").recall()).toBeNull();
  });

  test.each(["", "{", "[]", "null", '{"address":1}'])(
    "is nothing when it reads %s",
    async (text) => {
      const store = createStore();
      const depot = createPackDepot(store, "");
      await depot.remember(STORED);
      for (const key of store.texts.keys()) store.texts.set(key, text);
      expect(await depot.recall()).toBeNull();
    }
  );

  test.each([
    ["without a storage", null],
    ["in a full one", createStore(5)],
  ])("%s lasts as long as the page", async (_name, store) => {
    const depot = createPackDepot(store, "");
    await depot.remember(STORED);
    expect(await depot.recall()).toEqual(STORED);
    expect(await createPackDepot(store, "").recall()).toBeNull();
  });
});

describe("a signature", () => {
  const text = new TextEncoder().encode("bộ biểu mẫu");
  const { verify } = createPackDepot(null, "");

  test("holds for the bytes that were signed with the key, and for no others", async () => {
    const keys = await makeKeys();
    const signed = await webcrypto.subtle.sign("Ed25519", keys.privateKey, text);
    const signature = Buffer.from(signed).toString("base64");
    const key = await printKey(keys);
    expect(await verify(key, signature, text)).toBe(true);
    expect(await verify(key, signature, text.slice(1))).toBe(false);
    expect(await verify(await printKey(await makeKeys()), signature, text)).toBe(false);
    expect(await verify(key, signature.slice(4), text)).toBe(false);
    expect(await verify(key, "không phải base64", text)).toBe(false);
  });
});

describe("what is fetched", () => {
  let server: Server;
  let address: string;
  const pages: Record<string, RequestListener> = {
    "/good": (_request, response) => response.end("đúng"),
    "/gone": (_request, response) => response.writeHead(404).end(),
    "/broken": (_request, response) => response.writeHead(500).end(),
    "/elsewhere": (_request, response) => response.writeHead(302, { Location: "/good" }).end(),
    "/endless": (_request, response) => {
      const timer = setInterval(() => response.write("x".repeat(10_000)), 1);
      response.on("close", () => {
        clearInterval(timer);
      });
    },
    "/torn": (_request, response) => {
      response.writeHead(200, { "Content-Length": 100 });
      response.write("nửa");
      setTimeout(() => response.destroy(), 20);
    },
  };
  beforeAll(async () => {
    server = createServer((request, response) => pages[request.url ?? ""]?.(request, response));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const { fetchBytes } = createPackDepot(null, "");

  test("are the bytes", async () => {
    const bytes = new TextEncoder().encode("đúng");
    expect(await fetchBytes(`${address}/good`, bytes.length)).toEqual({ ok: true, value: bytes });
  });

  test.each([
    ["/good", 2, "tooLarge"],
    ["/endless", 100_000, "tooLarge"],
    ["/gone", 100, "notFound"],
    ["/broken", 100, "unreachable"],
    ["/elsewhere", 100, "unreachable"],
    ["/torn", 100, "unreachable"],
  ])("%s with room for %d bytes is %s", async (path, most, error) => {
    expect(await fetchBytes(address + path, most)).toEqual({ ok: false, error });
  });

  test("nobody there is unreachable", async () => {
    expect(await fetchBytes("http://127.0.0.1:9/", 10)).toEqual({
      ok: false,
      error: "unreachable",
    });
  });
});

import { startStaticServer, type StaticServer } from "../../scripts/staticServer.cjs";

const HOME = "/workbench.html?open=samples/phu-luc.xlsx";

describe("the server of npm start", () => {
  let server: StaticServer;
  beforeAll(async () => {
    server = await startStaticServer({ folder: __dirname, home: HOME });
  });
  afterAll(() => server.close());

  test("leads from the bare address to the sample", async () => {
    const answer = await fetch(server.url, { redirect: "manual" });
    expect([answer.status, answer.headers.get("location")]).toEqual([302, HOME]);
  });

  test.each(["/../package.json", "/%2e%2e/package.json", "/nothing.html"])(
    "gives nothing outside its folder: %s",
    async (path) => {
      expect((await fetch(server.url + path)).status).toBe(404);
    }
  );

  test("takes no writing", async () => {
    expect((await fetch(server.url, { method: "POST" })).status).toBe(405);
  });
});

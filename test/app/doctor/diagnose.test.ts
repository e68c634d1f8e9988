import { diagnose, type DoctorFacts, type OfficeFacts } from "../../../src/app/doctor";
import { builtInPacks } from "../../../src/app/packSource";
import { packs } from "../../../src/core/packs";
import { doctorText } from "../../../src/i18n";

const NOW = Date.parse("2026-11-22T01:00:00Z");
const excel = (level: string | null): OfficeFacts => ({ host: "Excel", version: "16.0", level });
const server = {
  date: "Sun, 22 Nov 2026 01:00:30 GMT",
  policy: "default-src 'self'",
  nosniff: true,
  cache: "no-cache",
};
const trouble = { kind: "badSignature", file: "catalogue.json" } as const;
const good: DoctorFacts = {
  engine: { name: "Edg/140.0", missing: [] },
  secure: true,
  office: excel("1.17"),
  server,
  now: NOW,
  storage: true,
  worker: true,
  signatures: true,
  packs: { ...builtInPacks(packs), origin: "catalogue", issuer: "Sở KH&CN", serial: 3 },
};

test("a good computer and server have nothing but good", () => {
  expect(diagnose(good).map(({ health }) => health)).toEqual(Array(10).fill("good"));
});

test.each<[string, Partial<DoctorFacts>, string[]]>([
  ["an old engine", { engine: { name: "IE", missing: ["WebCrypto"] } }, ["engine old bad"]],
  ["http", { secure: false }, ["secure no bad"]],
  ["no way to Microsoft", { office: null }, ["office notLoaded warning"]],
  [
    "a plain browser",
    { office: { host: null, version: "", level: null } },
    ["office outside note"],
  ],
  ["Word", { office: { host: "Word", version: "16", level: null } }, ["office otherProgram bad"]],
  ["Excel 2016", { office: excel("1.1") }, ["office old bad"]],
  ["Excel 2019", { office: excel("1.8") }, ["office old bad"]],
  ["no ExcelApi at all", { office: excel(null) }, ["office old bad"]],
  ["an iPad", { office: excel("1.12") }, ["office drawn warning"]],
  ["1.9, the least", { office: excel("1.9") }, ["office drawn warning"]],
  ["1.13, enough", { office: excel("1.13") }, []],
  [
    "a server that is gone",
    { server: null },
    ["policy unreachable bad", "cache unknown note", "clock unknown note"],
  ],
  ["no policy", { server: { ...server, policy: null } }, ["policy missing warning"]],
  [
    "a policy with eval",
    { server: { ...server, policy: "script-src 'unsafe-eval'" } },
    ["policy missing warning"],
  ],
  ["no nosniff", { server: { ...server, nosniff: false } }, ["policy missing warning"]],
  ["cached pages", { server: { ...server, cache: "max-age=600" } }, ["cache kept warning"]],
  ["no word on caching", { server: { ...server, cache: null } }, ["cache kept warning"]],
  ["a server without a clock", { server: { ...server, date: null } }, ["clock unknown note"]],
  ["a clock five minutes off", { now: NOW + 5 * 60_000 }, []],
  ["a clock an hour ahead", { now: NOW + 3_600_000 }, ["clock wrong warning"]],
  ["a clock a day behind", { now: NOW - 86_400_000 }, ["clock wrong warning"]],
  ["no storage", { storage: false }, ["storage no warning"]],
  ["no worker", { worker: false }, ["worker no bad"]],
  ["no Ed25519", { signatures: false }, ["signature no warning"]],
  ["no catalogue", { packs: null }, ["catalogue none note"]],
  ["a refused catalogue", { packs: builtInPacks(packs, trouble) }, ["catalogue builtIn bad"]],
  [
    "a refused catalogue after a good one",
    { packs: { ...builtInPacks(packs, trouble), origin: "last-good", issuer: "A", serial: 2 } },
    ["catalogue lastGood bad"],
  ],
])("%s", (_name, facts, found) => {
  const all = diagnose({ ...good, ...facts });
  const told = all.filter(({ health }) => health !== "good");
  expect(told.map(({ id, outcome, health }) => `${id} ${outcome} ${health}`)).toEqual(found);
  for (const { id, outcome, data } of all) {
    for (const locale of ["vi", "en"] as const) {
      expect(doctorText(locale, `${id}.${outcome}`, data)).not.toMatch(/\{\w+\}/);
      expect(doctorText(locale, `${id}.title`)).not.toBe("");
    }
  }
});

import { compareVersions } from "../../core/packs";
import type { Diagnosis, DoctorFacts, Health } from "./definitions";

/** Excel's own dates and signed catalogues bear that much. */
const CLOCK_MINUTES = 5;
/** Full function; what is below is drawn cell by cell. */
const FULL_LEVEL = "1.13";
/** The ribbon asks for it in manifest.xml. */
const LEAST_LEVEL = "1.9";

type Judge = (facts: DoctorFacts) => Omit<Diagnosis, "id">;

function say(health: Health, outcome: string, data: Diagnosis["data"] = {}) {
  return { health, outcome, data };
}

const judgeOffice: Judge = ({ office }) => {
  if (!office) return say("warning", "notLoaded");
  const { host, version, level } = office;
  if (host === null) return say("note", "outside");
  if (host !== "Excel") return say("bad", "otherProgram", { host });
  const data = { version, level: level ?? "1.0" };
  if (level === null || compareVersions(level, LEAST_LEVEL) < 0) return say("bad", "old", data);
  return compareVersions(level, FULL_LEVEL) < 0
    ? say("warning", "drawn", data)
    : say("good", "full", data);
};

const judgeClock: Judge = ({ server, now }) => {
  const date = server?.date ?? null;
  if (date === null) return say("note", "unknown");
  const minutes = Math.round(Math.abs(now - Date.parse(date)) / 60_000);
  return minutes > CLOCK_MINUTES ? say("warning", "wrong", { minutes }) : say("good", "right");
};

const judgePolicy: Judge = ({ server }) => {
  if (!server) return say("bad", "unreachable");
  const isSafe = server.policy !== null && !server.policy.includes("unsafe-eval");
  return isSafe && server.nosniff ? say("good", "sent") : say("warning", "missing");
};

const judgeCache: Judge = ({ server }) => {
  if (!server) return say("note", "unknown");
  const isAsked = /no-cache|no-store|max-age=0/.test(server.cache ?? "");
  return isAsked ? say("good", "asked") : say("warning", "kept", { cache: server.cache ?? "–" });
};

const judgeCatalogue: Judge = ({ packs }) => {
  if (!packs) return say("note", "none");
  const data = { issuer: packs.issuer ?? "", serial: String(packs.serial ?? "") };
  if (packs.trouble === null) return say("good", "proved", data);
  return say("bad", packs.origin === "built-in" ? "builtIn" : "lastGood", data);
};

/** What is examined, in the order it is shown. */
const JUDGES: readonly (readonly [string, Judge])[] = [
  [
    "engine",
    ({ engine: { name, missing } }) =>
      missing.length === 0
        ? say("good", "new", { name })
        : say("bad", "old", { name, missing: missing.join(", ") }),
  ],
  ["secure", ({ secure }) => (secure ? say("good", "yes") : say("bad", "no"))],
  ["office", judgeOffice],
  ["policy", judgePolicy],
  ["cache", judgeCache],
  ["clock", judgeClock],
  ["storage", ({ storage }) => (storage ? say("good", "yes") : say("warning", "no"))],
  ["worker", ({ worker }) => (worker ? say("good", "yes") : say("bad", "no"))],
  ["signature", ({ signatures }) => (signatures ? say("good", "yes") : say("warning", "no"))],
  ["catalogue", judgeCatalogue],
];

/** What the facts mean, one diagnosis for each thing. */
export function diagnose(facts: DoctorFacts): readonly Diagnosis[] {
  return JUDGES.map(([id, judge]) => ({ id, ...judge(facts) }));
}

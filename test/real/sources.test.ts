import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readSources } from "../../src/core/sources";

interface Named {
  readonly id: string;
  readonly aliases: readonly (readonly [spelling: string, seen: string])[];
}
const file = join(__dirname, "../../../shared/reference/data/nguon-von.json");
const real = JSON.parse(readFileSync(file, "utf8")) as {
  readonly cap: readonly Named[];
  readonly loai_von: readonly Named[];
};

/** Each spelling whose reading is not just its own id, with what came out. */
function oddSpellings(list: readonly Named[], column: "level" | "type"): string[] {
  return list.flatMap(({ id, aliases }) =>
    aliases.flatMap(([spelling]) => {
      const texts = column === "level" ? [spelling, ""] : ["", spelling];
      const { parts, problems } = readSources(texts[0] ?? "", texts[1] ?? "", "dong");
      const clear = problems.length === 0 && parts.length > 0;
      if (clear && parts.every((part) => part[column] === id)) return [];
      const read = parts.map(({ level, type }) => `${level ?? "·"}/${type ?? "·"}`);
      return [`${id}: ${spelling} → ${[...read, ...problems.map(({ kind }) => kind)].join(", ")}`];
    })
  );
}

test("every collected spelling of a level is understood, or told to be ambiguous", () => {
  expect(oddSpellings(real.cap, "level")).toEqual([
    "TW: Ngân sách Nhà nước → NSNN/·, ambiguous",
    "TINH: Ngân sách Thành phố → ·/·, ambiguous",
    "TINH: NST → ·/·, ambiguous",
    "NSDP: NSĐP → NSDP/·, ambiguous",
    "NSDP: Ngân sách địa phương → NSDP/·, ambiguous",
    "NSNN: NSNN → NSNN/·, ambiguous",
    "NSNN: Ngân sách nhà nước → NSNN/·, ambiguous",
    "NSNN: Nguồn NSNN → NSNN/·, ambiguous",
    "NSNN: Dự toán NSNN → NSNN/·, ambiguous",
  ]);
});

test("every collected spelling of a type is understood, or is told to be no source", () => {
  expect(oddSpellings(real.loai_von, "type")).toEqual([
    "TX: Nguồn vốn sự nghiệp môi trường và các nguồn huy động hợp pháp khác → ·/TX, ·/KHAC",
    "TX: Ngân sách thành phố (Vốn sự nghiệp) → ·/TX, ambiguous",
    "XHH: Thuê hạ tầng, dịch vụ công nghệ thông tin từ các doanh nghiệp → not-a-source",
  ]);
});

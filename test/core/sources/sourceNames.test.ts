import { readFileSync } from "node:fs";
import path from "node:path";
import { readSources } from "../../../src/core/sources";
import { describeWithRealTables, realTablePath } from "../../support/realTables";

/** One level or capital type of reference/data/nguon-von.json with its spellings. */
interface Listed {
  readonly id: string;
  readonly aliases: readonly (readonly [spelling: string, where: string])[];
}

/** Spellings that are no plain name of their entry, and why. */
const APART: Readonly<Record<string, string>> = {
  "Ngân sách Nhà nước": "ambiguous: it names every level",
  "Ngân sách nhà nước": "ambiguous: it names every level",
  NSNN: "ambiguous: it names every level",
  "Nguồn NSNN": "ambiguous: it names every level",
  "Dự toán NSNN": "ambiguous: it names every level",
  NSĐP: "ambiguous: it names every level below the centre",
  "Ngân sách địa phương": "ambiguous: it names every level below the centre",
  NST: "ambiguous: tỉnh or trung ương",
  "Ngân sách Thành phố": "ambiguous: level by place and year",
  "Ngân sách thành phố (Vốn sự nghiệp)": "ambiguous: level by place and year",
  "Nguồn vốn sự nghiệp môi trường và các nguồn huy động hợp pháp khác": "compound: two sources",
  "Thuê hạ tầng, dịch vụ công nghệ thông tin từ các doanh nghiệp": "a form of procurement",
};

describeWithRealTables("every spelling of nguon-von.json", () => {
  const file = path.resolve(realTablePath("."), "../data/nguon-von.json");
  const data = JSON.parse(readFileSync(file, "utf8")) as Record<"cap" | "loai_von", Listed[]>;

  const rows = (["cap", "loai_von"] as const).flatMap((axis) =>
    data[axis].flatMap(({ id, aliases }) =>
      aliases.flatMap(([spelling, where]) => {
        const quoted = [...where.matchAll(/"([^"]+)"/g)].map(([, text = ""]) => text);
        return [...spelling.split(" / "), ...quoted].map((text) => [axis, id, text] as const);
      })
    )
  );

  test.each(rows)("%s %s: %s", (axis, id, text) => {
    const [level, type] = axis === "cap" ? [text, ""] : ["", text];
    const { parts, problems } = readSources(level, type, "trieu-dong", { year: 2024 });
    const named = new Set(parts.map((part) => (axis === "cap" ? part.level : part.type)));
    if (APART[text] === undefined) {
      expect({ named: [...named], problems }).toEqual({ named: [id], problems: [] });
    } else {
      expect(problems.length > 0 || parts.length > 1).toBe(true);
    }
  });

  test("no reason is left over", () => {
    const listed = new Set(rows.map(([, , text]) => text));
    expect(Object.keys(APART).filter((text) => !listed.has(text))).toEqual([]);
  });
});

import fc from "fast-check";
import {
  departments,
  agencies,
  findAgency,
  findFormerProvinces,
  findMentions,
  loadCommunes,
  provinceByCode,
  provinces,
  sameAgency,
} from "../../../src/core/directory";

const BEFORE = { onDate: "2024-06-01" };
const AFTER = { onDate: "2026-01-01" };

/** "kind: name → current (province)" of what a text names. */
function show(text: string, query = AFTER): string | null {
  const match = findAgency(text, query);
  if (!match) return null;
  const current = match.current === match.agency ? "" : ` → ${match.current?.name ?? "none"}`;
  return `${match.kind}: ${match.agency.name}${current}${match.province ? ` (${match.province})` : ""}`;
}

describe("codes of provinces", () => {
  test.each([
    ["80", undefined, "Tỉnh Tây Ninh / Tỉnh Long An"],
    ["80", "2025-06-30", "Tỉnh Long An"],
    ["80", "2025-07-01", "Tỉnh Tây Ninh"],
    ["72", undefined, "Tỉnh Tây Ninh"],
    ["72", "2025-07-01", ""],
    ["51", undefined, "Tỉnh Quảng Ngãi"],
    ["46", "2026-01-01", "Thành phố Huế"],
    ["99", undefined, ""],
  ])("%s on %s", (code, onDate, names) => {
    const found = provinceByCode(code, onDate);
    const all = found.kind === "ambiguous" ? found.provinces : [];
    const shown = found.kind === "one" ? [found.province] : all;
    expect(shown.map(({ name }) => name).join(" / ")).toBe(names);
  });

  test("seven codes are ambiguous without a day, none with one", () => {
    const codes = [...new Set(provinces.map(({ code }) => code))];
    const ambiguous = codes.filter((code) => provinceByCode(code).kind === "ambiguous");
    expect(ambiguous).toEqual(["15", "24", "44", "52", "80", "82", "91"]);
    for (const day of ["2025-06-30", "2025-07-01"]) {
      expect(codes.filter((code) => provinceByCode(code, day).kind === "ambiguous")).toEqual([]);
    }
  });
});

test.each([
  ["", null],
  ["Trung tâm Công nghệ thông tin", null],
  ["chủ đầu tư", null],
  ["UBND xã liên quan", null],
  ["Sở Khoa học và Công nghệ", "exact: Sở Khoa học và Công nghệ"],
  ["SỞ KHOA HỌC & CÔNG NGHỆ", "exact: Sở Khoa học và Công nghệ"],
  ["Sở KH&CN", "alias: Sở Khoa học và Công nghệ"],
  ["SKHCN", "alias: Sở Khoa học và Công nghệ"],
  ["VP UBND tỉnh", "alias: Văn phòng Ủy ban nhân dân tỉnh"],
  ["Sở TT&TT", "renamed: Sở Thông tin và Truyền thông → Sở Khoa học và Công nghệ"],
  ["Sở KH-ĐT", "renamed: Sở Kế hoạch và Đầu tư → Sở Tài chính"],
  ["STTTT", "renamed: Sở Thông tin và Truyền thông → Sở Khoa học và Công nghệ"],
  ["Bộ TT&TT", "renamed: Bộ Thông tin và Truyền thông → Bộ Khoa học và Công nghệ"],
  ["Sở Tài chính Sơn La", "exact: Sở Tài chính (sơnla)"],
  ["UBND tỉnh Kon Tum", "exact: Ủy ban nhân dân tỉnh (kontum)"],
  ["UBND phường Kon Tum", "exact: phường Kon Tum"],
  ["Uỷ ban nhân dân xã Sơn Hạ", "exact: xã Sơn Hạ"],
  ["UBND huyện Trà Bồng", "renamed: huyện Trà Bồng → none"],
  ["Sở Thông tin Truyên thông", "nearest: Sở Thông tin và Truyền thông → Sở Khoa học và Công nghệ"],
])("after the mergers %j names %j", (text, named) => {
  expect(show(text)).toBe(named);
});

test("old names are themselves before the mergers", () => {
  expect(show("Sở TT&TT", BEFORE)).toBe("alias: Sở Thông tin và Truyền thông");
  expect(show("UBND huyện Trà Bồng", BEFORE)).toBe("exact: huyện Trà Bồng");
});

describe("the same agency", () => {
  test.each([
    ["Sở KH&CN", "SỞ KHOA HỌC VÀ CÔNG NGHỆ", true],
    ["UBND xã Hòa An", "Ủy ban nhân dân xã Hoà An", true],
    ["UBND xã Sơn Hà", "xã Sơn Hà", true],
    ["Bệnh viện  A", "bệnh viện a", true],
    ["UBND xã Sơn Hà", "UBND xã Sơn Hạ", false],
    ["UBND xã Đông Tiến", "UBND phường Đông Tiến", false],
    ["Sở Tài chính tỉnh Sơn La", "Sở Tài chính tỉnh Lai Châu", false],
    ["Bệnh viện A", "Bệnh viện B", false],
    ["Sở Tài chinh", "Sở Tài chính", false],
  ])("%j and %j: %s", (a, b, same) => {
    expect(sameAgency(a, b, AFTER)).toBe(same);
    expect(sameAgency(b, a, AFTER)).toBe(same);
  });

  test("old and new names meet only after the change", () => {
    expect(sameAgency("Sở TT&TT", "Sở KH&CN", BEFORE)).toBe(false);
    expect(sameAgency("Sở TT&TT", "Sở KH&CN", AFTER)).toBe(true);
    expect(sameAgency("Sở Y tế tỉnh Kon Tum", "Sở Y tế Quảng Ngãi", BEFORE)).toBe(false);
    expect(sameAgency("Sở Y tế tỉnh Kon Tum", "Sở Y tế Quảng Ngãi", AFTER)).toBe(true);
  });

  /** How people write one name: other case, other place of tones, blanks, decomposed. */
  const spell = fc.constantFrom<(name: string) => string>(
    (name) => name,
    (name) => name.toUpperCase(),
    (name) => name.normalize("NFD"),
    (name) => name.replaceAll(" ", "\u00a0 "),
    (name) => name.replaceAll("òa", "oà").replaceAll("óa", "oá").replaceAll("ủy", "uỷ"),
    (name) => name.replaceAll(" và ", " & ")
  );

  test("is never found for two different ones, however they are spelled", async () => {
    const communes = await Promise.all(["38", "51", "80"].map(loadCommunes));
    const now = provinces.filter(({ to }) => to === null);
    const former = provinces.filter(({ from, to }) => from === null || to === null);
    const lists: readonly (readonly string[])[] = [
      agencies.map(({ name }) => name),
      ...communes.map((list) => list.map(({ name }) => `UBND ${name}`)),
      now.map(({ name }) => `UBND ${name}`),
      [...new Set(former.map(({ name }) => `Sở Tài chính ${name}`))],
    ];
    const idOf = (name: string): string => {
      const found = findAgency(name, BEFORE);
      expect(["exact", "alias"]).toContain(found?.kind);
      return `${found?.agency.id ?? ""} ${found?.province ?? ""}`;
    };
    fc.assert(
      fc.property(fc.constantFrom(...lists), spell, spell, (names, spellA, spellB) => {
        const ids = names.map((name) => idOf(spellA(name)));
        expect(new Set(ids).size).toBe(names.length);
        expect(names.map((name) => idOf(spellB(name)))).toEqual(ids);
      }),
      { numRuns: 40 }
    );
  });
});

test("mentions in a longer text come with their places", () => {
  const text = "Sở TT&TT; Sở Văn hóa, Thể thao và Du lịch, các sở, ban, ngành và STC";
  const found = findMentions(text, BEFORE);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
    "Sở TT&TT",
    "Sở Văn hóa, Thể thao và Du lịch",
    "STC",
  ]);
});

test("former provinces are found after the merger, and the same name lives on", () => {
  const text = "Sở Y tế tỉnh Kon Tum, UBND tỉnh Quảng Ngãi";
  expect(findFormerProvinces(text, "2025-06-30")).toEqual([]);
  expect(findFormerProvinces(text, "2025-07-01")).toEqual([
    { text: "tỉnh Kon Tum", start: 8, end: 20, successor: "tỉnh Quảng Ngãi" },
  ]);
});

test("a province has sixteen kinds of departments to choose from", () => {
  expect(departments).toHaveLength(16);
  expect(departments.every(({ successor }) => successor === null)).toBe(true);
});

import {
  createSourcesReader,
  joinedLevelsOf,
  readSources,
  type SourceContext,
} from "../../../src/core/sources";

/** "TINH 500000000" for each part. */
function read(text: string, context: SourceContext = {}): string {
  const { parts, problems } = readSources(text, "", "trieu-dong", context);
  expect(problems).toEqual([]);
  const shown = parts.map(({ level, amount }) => [level, ...(amount === null ? [] : [amount])]);
  return shown.map((one) => one.join(" ")).join(" + ");
}

describe("two levels that a form lists as one choice", () => {
  const joined = joinedLevelsOf("Cấp (NSTW, NS tỉnh, NS huyện/xã)");

  test.each([
    ["NS huyện/xã", "HUYEN"],
    ["NS huyện / NS xã", "HUYEN"],
    ["Ngân sách cấp huyện, cấp xã", "HUYEN"],
    ["Ngân sách huyện và ngân sách xã", "HUYEN"],
    ["NS tỉnh; NS huyện/xã", "TINH + HUYEN"],
    ["NS tỉnh: 500; NS huyện/xã: 200", "TINH 500000000 + HUYEN 200000000"],
    ["NS huyện: 500; NS xã: 200", "HUYEN 500000000 + XA 200000000"],
    ["NS xã", "XA"],
    ["NS tỉnh/huyện", "TINH + HUYEN"],
  ])("%s", (text, expected) => {
    expect(read(text, { joined })).toBe(expected);
  });

  test.each([
    ["Cấp (TW, tỉnh/huyện, xã)", [["tinh", "huyen"]]],
    ["Cấp ngân sách (TW/ tỉnh/ huyện/ xã/ khác)", []],
    ["Cấp (tỉnh/huyện)", []],
    ["Loại (đầu tư, sự nghiệp/chi thường xuyên)", []],
    ["Cấp ngân sách", []],
  ])("%s", (header, expected) => {
    expect(joinedLevelsOf(header)).toEqual(expected);
  });

  test("are two where no form lists them so", () => {
    expect(read("NS huyện/xã")).toBe("HUYEN + XA");
  });

  test("a form that lists them so and one that does not are remembered apart", () => {
    const readers = [{ joined }, {}].map((context) => createSourcesReader("trieu-dong", context));
    expect(readers.map((of) => of("NS huyện/xã", "").parts.length)).toEqual([1, 2]);
  });
});

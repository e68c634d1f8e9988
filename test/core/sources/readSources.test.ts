import {
  createSourcesReader,
  readSources,
  type SourceContext,
  type SourceReading,
} from "../../../src/core/sources";

/** "TINH/TX 500000000 8000bp" for each part, problems after "!". */
function show({ parts, problems }: SourceReading): string {
  const shown = parts.map(({ level, type, amount, share }) =>
    [
      `${level ?? "·"}/${type ?? "·"}`,
      ...(amount === null ? [] : [String(amount)]),
      ...(share === null ? [] : [`${String(share)}bp`]),
    ].join(" ")
  );
  return [...shown, ...problems.map((one) => `!${one.kind}(${one.text})`)].join(" + ");
}

function read(level: string, type = "", context: SourceContext = {}): string {
  return show(readSources(level, type, "trieu-dong", context));
}

describe("one source", () => {
  test.each([
    ["", "", ""],
    [" \n", "\u00a0", ""],
    ["-", "…", ""],
    ["NS tỉnh", "", "TINH/·"],
    ["", "Vốn đầu tư", "·/DTPT"],
    ["NS tỉnh", "Nguồn sự nghiệp", "TINH/TX"],
    ["Ngân sách cấp tỉnh", "Vốn sự nghiệp (chi thường xuyên)", "TINH/TX"],
    ["NGÂN SÁCH TỈNH.", "vốn đầu tư;", "TINH/DTPT"],
    ["Ngân\nsách\u00a0tỉnh", "Sự nghiệp\nKHCN", "TINH/TX"],
    ["Ngan sach tinh", "von dau tu", "TINH/DTPT"],
    ["NST.Ư", "", "TW/·"],
    ["TƯ", "", "TW/·"],
    ["Ngân sách xã, phường", "Chi thường xuyên", "XA/TX"],
    ["Ngân sách tỉnh Quảng Ngãi", "Sự nghiệp KHCN", "TINH/TX"],
    ["Từ nguồn ngân sách tỉnh năm 2019", "", "TINH/·"],
    ["khác", "khác", "KHAC/KHAC"],
    ["khác (ghi rõ)", "Nguồn khác", "KHAC/KHAC"],
    ["Quỹ KH&CN", "", "·/QUY"],
    ["Vốn xã hội hoá", "", "·/XHH"],
    ["Vốn xã hội hóa", "", "·/XHH"],
    ["hợp tác công- tư PPP", "", "·/PPP"],
    ["NSTW hỗ trợ có mục tiêu", "vốn ngoài nước", "TW/ODA"],
    ["Vốn kéo dài (năm 2025)", "", "·/KEO_DAI"],
    ["", "Nguồn khác (nguồn thu SN, lệ phí hải quan...)", "·/THU_DE_LAI"],
  ])("%j | %j", (level, type, expected) => {
    expect(read(level, type)).toBe(expected);
  });
});

describe("level and type in one cell are one source", () => {
  test.each([
    ["Ngân sách tỉnh (Vốn sự nghiệp)", "TINH/TX"],
    ["Ngân sách tỉnh (SN CNTT)", "TINH/TX"],
    ["vốn đối ứng NS tỉnh", "TINH/ODA"],
    ["Ngân sách tỉnh, vốn sự nghiệp", "TINH/TX"],
    ["Ngân sách tỉnh/Vốn sự nghiệp", "TINH/TX"],
    ["Ngân sách tỉnh - vốn đầu tư", "TINH/DTPT"],
    ["Vốn đầu tư ngân sách tỉnh", "TINH/DTPT"],
    ["NS tỉnh 500 (vốn SN)", "TINH/TX 500000000"],
    // near misses: these are two
    ["Ngân sách tỉnh - Xã hội hóa", "TINH/· + ·/XHH"],
    ["Ngân sách tỉnh; vốn sự nghiệp", "TINH/· + ·/TX"],
    ["Ngân sách tỉnh và nguồn thu để lại", "TINH/· + ·/THU_DE_LAI"],
  ])("%j", (text, expected) => {
    expect(read(text)).toBe(expected);
    expect(read("", text)).toBe(expected);
  });
});

describe("several sources in one cell", () => {
  test.each([
    ["TW/Tỉnh", "TW/· + TINH/·"],
    ["Ngân sách huyện, xã", "HUYEN/· + XA/·"],
    ["NSTW+NSĐP", "TW/· + NSDP/· + !ambiguous(NSĐP)"],
    ["NSTW 50%, NSĐP 50%", "TW/· 5000bp + NSDP/· 5000bp + !ambiguous(NSĐP)"],
    ["500 (NST), 200 (NSH)", "·/· 500000000 + HUYEN/· 200000000 + !ambiguous(NST)"],
    ["NS tỉnh 500/NS huyện 200", "TINH/· 500000000 + HUYEN/· 200000000"],
    ["NS tỉnh + NS huyện", "TINH/· + HUYEN/·"],
    ["NS tỉnh 60%, còn lại NS huyện", "TINH/· 6000bp + HUYEN/· 4000bp"],
    ["Vốn ĐTC trung hạn 2021-2025: 5.000", "·/DTPT 5000000000"],
    ["Doanh nghiệp, Xã hội hóa", "·/XHH + ·/XHH"],
    ["Xã hội hóa; thu phí người sử dụng", "·/XHH + ·/XHH"],
    ["Nguồn vốn sự nghiệp môi trường và các nguồn huy động hợp pháp khác", "·/TX + ·/KHAC"],
    ["NS tỉnh: 500; NS huyện: 200", "TINH/· 500000000 + HUYEN/· 200000000"],
    ["NS tỉnh: 500, NS huyện: 200", "TINH/· 500000000 + HUYEN/· 200000000"],
    ["- NS tỉnh: 1.500\n- NS huyện: 200,5", "TINH/· 1500000000 + HUYEN/· 200500000"],
    ["1. NS tỉnh: 500\n2. NS huyện: 200", "TINH/· 500000000 + HUYEN/· 200000000"],
    ["NS tỉnh 80%; NS huyện 20%", "TINH/· 8000bp + HUYEN/· 2000bp"],
    ["NS tỉnh 80% NS huyện 20%", "TINH/· 8000bp + HUYEN/· 2000bp"],
    ["NS tỉnh (66,67%), NS huyện (33,33%)", "TINH/· 6667bp + HUYEN/· 3333bp"],
    ["80% NS tỉnh, 20% NS huyện", "TINH/· 8000bp + HUYEN/· 2000bp"],
    ["500 triệu NS tỉnh, 200 triệu NS huyện", "TINH/· 500000000 + HUYEN/· 200000000"],
    ["NS tỉnh: 1,2 tỷ; XHH: 300 triệu đồng", "TINH/· 1200000000 + ·/XHH 300000000"],
    ["NS tỉnh 80%: 400; NS xã 20%: 100", "TINH/· 400000000 8000bp + XA/· 100000000 2000bp"],
    ["Vốn đầu tư: NSTW 300, NS tỉnh 200", "TW/DTPT 300000000 + TINH/DTPT 200000000"],
    ["NS tỉnh: đầu tư 300, sự nghiệp 200", "TINH/DTPT 300000000 + TINH/TX 200000000"],
    ["NS tỉnh (ĐT 300; SN 200)", "TINH/DTPT 300000000 + TINH/TX 200000000"],
    ["NS tỉnh (SN 200), NS xã", "TINH/TX 200000000 + XA/·"],
    // figures that are no money
    ["NS tỉnh năm 2019: 500 (QĐ 1582/QĐ-UBND ngày 18/12/2017)", "TINH/· 500000000"],
  ])("%j", (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe("what stands behind “trong đó” is a part", () => {
  test.each([
    ["NS tỉnh 700, trong đó vốn đầu tư 500, vốn SN 200", "TINH/DTPT 500000000 + TINH/TX 200000000"],
    ["NS tỉnh 700 (gồm: ĐT 500; SN 200)", "TINH/DTPT 500000000 + TINH/TX 200000000"],
    ["NS tỉnh 700, trong đó vốn đầu tư 500", "TINH/· 200000000 + TINH/DTPT 500000000"],
    [
      "NS tỉnh 700 (trong đó ĐT 500, SN 200); NS xã 50",
      "TINH/DTPT 500000000 + TINH/TX 200000000 + XA/· 50000000",
    ],
    [
      "NSTW 700 (trong đó ĐT 700); NS tỉnh 300 (trong đó SN 300)",
      "TW/DTPT 700000000 + TINH/TX 300000000",
    ],
    ["Vốn đầu tư 700, trong đó NSTW 500, NS tỉnh 200", "TW/DTPT 500000000 + TINH/DTPT 200000000"],
    ["Tổng 700, trong đó NS tỉnh 500, NS huyện 200", "TINH/· 500000000 + HUYEN/· 200000000"],
    ["Nguồn vốn gồm: NS tỉnh 500; XHH 200", "TINH/· 500000000 + ·/XHH 200000000"],
    // what the parts leave unsaid is refused
    [
      "Tổng 900, trong đó NS tỉnh 500, NS huyện 200",
      "TINH/· 500000000 + HUYEN/· 200000000 + !unknown(Tổng 900)",
    ],
    ["NS tỉnh 1.500, trong đó năm 2019: 500", "TINH/· 1500000000 + !unknown(500)"],
  ])("%j", (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe("a level with the name of its agency", () => {
  test.each([
    ["NS huyện Bình Sơn", "HUYEN/·"],
    ["NS thị xã Đức Phổ", "HUYEN/·"],
    ["NS phường Nghĩa Lộ", "XA/·"],
    ["Ngân sách xã Tịnh Khê", "XA/·"],
    ["NS cấp tỉnh (Sở TT&TT)", "TINH/·"],
    ["Ngân sách Sở Y tế", "!unknown(Ngân sách Sở Y tế)"],
  ])("%j", (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe("both cells are paired", () => {
  test.each([
    ["NS tỉnh; NS huyện", "Vốn sự nghiệp", "TINH/TX + HUYEN/TX"],
    ["NS tỉnh", "Vốn đầu tư; vốn sự nghiệp", "TINH/DTPT + TINH/TX"],
    ["NS tỉnh", "Vốn đầu tư: 300; vốn sự nghiệp: 200", "TINH/DTPT 300000000 + TINH/TX 200000000"],
    ["NS tỉnh: 500", "Vốn đầu tư", "TINH/DTPT 500000000"],
    ["TW/Tỉnh", "đầu tư/sự nghiệp", "TW/DTPT + TINH/TX"],
    ["NSTW: 300; NS tỉnh: 200", "SN: 200; ĐT: 300", "TW/DTPT 300000000 + TINH/TX 200000000"],
    // private money is no level's
    ["NS tỉnh", "Sự nghiệp; XHH", "TINH/TX + ·/XHH"],
    ["NS tỉnh; Doanh nghiệp", "Vốn sự nghiệp", "TINH/TX + ·/XHH"],
    // three levels and two types cannot be told apart
    ["TW; tỉnh; xã", "đầu tư; sự nghiệp", "TW/· + TINH/· + XA/·"],
    // nor when a piece is not understood
    ["NS tỉnh; NS xã", "SN; abcd; ĐT", "TINH/· + XA/· + !unknown(abcd)"],
    ["NS tỉnh", "Vốn đầu tư NSTW", "·/DTPT + !ambiguous(NS tỉnh; Vốn đầu tư NSTW)"],
    [
      "NS tỉnh (Vốn sự nghiệp)",
      "Vốn đầu tư",
      "TINH/· + !ambiguous(NS tỉnh (Vốn sự nghiệp); Vốn đầu tư)",
    ],
  ])("%j | %j", (level, type, expected) => {
    expect(read(level, type)).toBe(expected);
  });
});

describe("problems", () => {
  test.each([
    ["NST", "·/· + !ambiguous(NST)"],
    ["Ngân sách nhà nước", "NSNN/· + !ambiguous(Ngân sách nhà nước)"],
    ["NSNN: 500", "NSNN/· 500000000 + !ambiguous(NSNN)"],
    ["Ngân sách", "·/· + !ambiguous(Ngân sách)"],
    ["Ngân sách thành phố (Vốn sự nghiệp)", "·/TX + !ambiguous(Ngân sách thành phố)"],
    ["hợp tác xã", "!unknown(hợp tác xã)"],
    ["Chủ đầu tư", "!unknown(Chủ đầu tư)"],
    ["Kinh phí", "!unknown(Kinh phí)"],
    ["kinh phí (vốn sự nghiệp)", "·/TX"],
    ["Lồng ghép CTMTQG", "·/CTMTQG"],
    ["Ngân sách địa phương", "NSDP/· + !ambiguous(Ngân sách địa phương)"],
    ["Quý II", "!unknown(Quý II)"],
    ["500", "!unknown(500)"],
    ["NS tỉnh: 500 200", "TINH/· 500000000 + !unknown(200)"],
    [
      "KH 17.663 triệu đồng; NS tỉnh 80%; NS huyện 20%",
      "TINH/· 8000bp + HUYEN/· 2000bp + !unknown(KH 17.663 triệu đồng)",
    ],
    [
      "Thuê hạ tầng, dịch vụ công nghệ thông tin từ các doanh nghiệp",
      "!not-a-source(Thuê hạ tầng, dịch vụ công nghệ thông tin từ các doanh nghiệp)",
    ],
    ["Thuê dịch vụ, Ngân sách tỉnh", "TINH/· + !not-a-source(Thuê dịch vụ)"],
    // a remark that explains "khác" is no further source
    ["Khác (tiết kiệm chi)", "KHAC/·"],
  ])("%j", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test("unknown names come with the nearest known ones, three at most", () => {
    const [problem] = readSources("NS tihn", "", "dong").problems;
    expect(problem).toMatchObject({ kind: "unknown", text: "NS tihn" });
    expect(problem?.kind === "unknown" && problem.nearest[0]).toBe("Ngân sách cấp tỉnh");
    expect(problem?.kind === "unknown" && problem.nearest.length).toBeLessThanOrEqual(3);
  });

  test("proposals are of what the column asks for, of the other only beyond doubt", () => {
    const nearest = (level: string, type: string): readonly string[] =>
      readSources(level, type, "dong").problems.flatMap((problem) =>
        problem.kind === "unknown" ? problem.nearest : []
      );
    expect(nearest("Ngân sch huyn", "")[0]).toBe("Ngân sách cấp huyện");
    expect(nearest("vốn đàu ty", "")).not.toContain("Ngân sách cấp tỉnh");
    expect(nearest("Chủ đầu tư", "")).not.toContain("Vốn đầu tư phát triển");
    expect(nearest("", "Chủ đầu tư")).toContain("Vốn đầu tư phát triển");
    expect(nearest("hợp tác xã", "").every((name) => name.startsWith("Ngân sách"))).toBe(true);
  });

  test("levels no longer in force are not proposed", () => {
    const candidates = (year: number): readonly string[] =>
      readSources("NSĐP", "", "dong", { year }).problems.flatMap((problem) =>
        problem.kind === "ambiguous" ? problem.candidates : []
      );
    expect(candidates(2025)).toEqual([
      "Ngân sách cấp tỉnh",
      "Ngân sách cấp huyện",
      "Ngân sách cấp xã",
    ]);
    expect(candidates(2026)).toEqual(["Ngân sách cấp tỉnh", "Ngân sách cấp xã"]);
  });

  test("NST may be the province's or the centre's", () => {
    expect(readSources("NST", "", "dong").problems).toEqual([
      {
        kind: "ambiguous",
        text: "NST",
        candidates: ["Ngân sách cấp tỉnh", "Ngân sách trung ương"],
      },
    ]);
  });
});

describe("a city's budget by place and year", () => {
  test.each<[string, SourceContext, string]>([
    ["Ngân sách thành phố", {}, "·/· + !ambiguous(Ngân sách thành phố)"],
    ["Ngân sách thành phố", { year: 2025 }, "·/· + !ambiguous(Ngân sách thành phố)"],
    ["Ngân sách thành phố", { year: 2026 }, "TINH/·"],
    ["Ngân sách thành phố", { year: 2019, centralCity: true }, "TINH/·"],
    ["Ngân sách thành phố", { year: 2019, centralCity: false }, "HUYEN/·"],
    ["Ngân sách thành phố Đà Nẵng", {}, "TINH/·"],
    ["Ngân sách thành phố Quảng Ngãi", {}, "·/· + !ambiguous(Ngân sách thành phố)"],
    ["NS thành phố (thuộc tỉnh)", {}, "HUYEN/·"],
  ])("%j %j", (text, context, expected) => {
    expect(read(text, "", context)).toBe(expected);
  });
});

test("amounts take the table's separators and unit, their own unit wins", () => {
  const amounts = (text: string, context: SourceContext = {}) =>
    readSources(text, "", "ty-dong", context).parts.map((part) => part.amount);
  expect(amounts("NS tỉnh: 1.5; NS xã: 2.500", { separators: "en" })).toEqual([15e8, 25e8]);
  expect(amounts("NS tỉnh: 1,5; NS xã: 2.500")).toEqual([15e8, 2500e9]);
  expect(amounts("NS tỉnh: 1,5; NS xã: 200 triệu đồng")).toEqual([15e8, 2e8]);
});

test("a part says which words it was read from", () => {
  const { parts } = readSources("NS tỉnh (70%), NS huyện (30%)", "Vốn SN", "dong");
  expect(parts.map((part) => part.text)).toEqual([
    "NS tỉnh (70%); Vốn SN",
    "NS huyện (30%); Vốn SN",
  ]);
});

test("a reader of many rows reads each pair as it reads alone, also when it comes again", () => {
  const context = { year: 2026, separators: "en" } as const;
  const read = createSourcesReader("trieu-dong", context);
  const levels = ["NS tỉnh", "", "NS tỉnh: 1.5; NS xã: 2", "linh tinh"];
  const types = ["Vốn đầu tư", "", "Đầu tư, sự nghiệp", "Đấu thầu rộng rãi"];
  const pairs = levels.flatMap((level) => types.map((type) => [level, type] as const));
  for (const [level, type] of [...pairs, ...pairs.reverse()]) {
    expect(read(level, type)).toEqual(readSources(level, type, "trieu-dong", context));
  }
});

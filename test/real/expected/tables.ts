/**
 * What a person reads in each real table, labelled by hand: only kinds and sums, no text of a row.
 * Rows: g group, t task, s source line, w of-which, c carried on, u subtotal, T total, h repeated
 * header, n column numbers, x note, b blank. Columns: # number, N name, C category, a agencies,
 * p period, $ amount, q quantity, u unit, % share, l source level, y source type, d decision,
 * o note, x other text, "." none. Money in another currency is a quantity.
 */
export interface ExpectedTable {
  readonly id: string;
  /** Form of the pack of the seeds that it follows, or "foreign". */
  readonly form: string;
  /** By sheet column. */
  readonly columns: string;
  /** By data row. */
  readonly rows: string;
  /** Numbers of task, group and total rows. */
  readonly counts: readonly [tasks: number, groups: number, totals: number];
  /** Grand total of one column in whole đồng: printed, or else the sum of the tasks. */
  readonly total: { readonly column: number; readonly dong: number } | null;
  /** Why a table with figures has no grand total. */
  readonly noTotal?: string;
}

export const expectedTables: readonly ExpectedTable[] = [
  {
    id: "bac-giang-2019-do-thi-thong-minh",
    form: "foreign",
    columns: "#Naaxp$$$$x",
    rows: "gttttttttgttttt",
    counts: [13, 2, 0],
    total: { column: 9, dong: 121_600_000_000 },
  },
  {
    id: "bac-ninh-2025-144-kh-ubnd-phu-luc",
    form: "foreign",
    columns: "#Na",
    rows: "gttttttgttttttttttttt",
    counts: [19, 2, 0],
    total: null,
  },
  {
    id: "binh-duong-jica-bang-6-2",
    form: "foreign",
    columns: "#Nq$q",
    rows: "gtttutT",
    counts: [4, 1, 1],
    total: { column: 3, dong: 2_808_385_359_757 },
  },
  {
    id: "binh-duong-jica-bang-giai-doan",
    form: "foreign",
    columns: "Nq$q",
    rows: "ttT",
    counts: [2, 0, 1],
    total: { column: 2, dong: 59_102_460_000 },
  },
  {
    id: "ca-mau-2025-mau-bieu-01",
    form: "foreign",
    columns: "#Nu$$$$$",
    rows: "ttgttttttwtwtwttttgttwwwwtgttwwwwwgttttttttt",
    counts: [28, 4, 0],
    total: null,
    noTotal: "seven units, row by row: shares, people, USD; nothing to add up",
  },
  {
    id: "ca-mau-2025-mau-bieu-02",
    form: "foreign",
    columns: "#N$$$$$$",
    rows: "Tggtttgttttgtttgttttttttgtttwwwwgtttwtwwttwtwwtttgt",
    counts: [32, 8, 1],
    total: { column: 5, dong: 11_405_000_000_000 },
  },
  {
    id: "ca-mau-2025-mau-bieu-04",
    form: "foreign",
    columns: "#N$$$$$",
    rows: "Tgwgttwwwwwwtwwwttttgttttg",
    counts: [11, 4, 1],
    total: { column: 4, dong: 26_278_107_000_000 },
  },
  {
    id: "dong-nai-2025-179-kh-ubnd-phu-luc",
    form: "foreign",
    columns: "#Naapx.",
    rows: "ggtgtttttttttgtgtttttttgtttttttgtttttgtttttttgtttttgtttttgghttttttttghtttghtttghttttghgttttttttgtttghtttghttgghttgttgtttgtgttgttt",
    counts: [94, 27, 0],
    total: null,
  },
  {
    id: "form-dieu-chinh-du-toan",
    form: "foreign",
    columns: "#N$$$$$$o",
    rows: "",
    counts: [0, 0, 0],
    total: null,
  },
  {
    id: "form-du-toan-chi-ung-dung-cntt-3-nam",
    form: "foreign",
    columns: "#Nq$$$$$$$$$$$o",
    rows: "",
    counts: [0, 0, 0],
    total: null,
  },
  {
    id: "form-giai-ngan-du-an-xdcb",
    form: "foreign",
    columns: "#Nxd$$$$$$$$$$$$$$$$$$$$$%$$$$%%%%$%$$$$%%%%xxxo",
    rows: "",
    counts: [0, 0, 0],
    total: null,
  },
  {
    id: "form-giai-ngan-theo-nguon-44-cot",
    form: "foreign",
    columns: "#N$$$$$$$$$$$$$$$$$$$%$%$%$%$%$%$%$%$%$%$%$%",
    rows: "",
    counts: [0, 0, 0],
    total: null,
  },
  {
    id: "form-ke-hoach-dau-tu-cong-du-an",
    form: "foreign",
    columns: "#Nxxxxpd$$$$$$$$$$$$$$$$$$$$$$$o",
    rows: "",
    counts: [0, 0, 0],
    total: null,
  },
  {
    id: "ha-noi-2025-nq-48-dinh-muc",
    form: "foreign",
    columns: "#Nuq",
    rows: "ggtttttgtttttgttttt",
    counts: [15, 4, 0],
    total: null,
    noTotal: "norms per head and year; nothing to add up",
  },
  {
    id: "muasamcong-it-packages",
    form: "foreign",
    columns: "xNxaxxpp",
    rows: "ttttttttttttttttttttttttttttttt",
    counts: [31, 0, 0],
    total: null,
  },
  {
    id: "seed-quang-ngai-2018-bang-1",
    form: "QN-B1",
    columns: "#CN$lyd",
    rows: "gggg",
    counts: [0, 4, 0],
    total: null,
  },
  {
    id: "seed-quang-ngai-2018-bang-2",
    form: "QN-B2",
    columns: "#Nxpaxx$$$lyo",
    rows: "b",
    counts: [0, 0, 0],
    total: null,
  },
  {
    id: "ttg-2629-2025-phu-luc-1",
    form: "foreign",
    columns: "#Nuqa",
    rows: "ggtttgtttttttggtttttgttttttt",
    counts: [22, 6, 0],
    total: null,
  },
  {
    id: "ttg-2629-2025-phu-luc-2",
    form: "foreign",
    columns: "#Naaxp",
    rows: "gttttttttttttttgttttgggttttgtttttgtttttttttttttttttgttttttgtttttttgttttgtttttttgtttgttgtt",
    counts: [75, 14, 0],
    total: null,
  },
  {
    id: "ttg-2639-2025-27-dia-phuong",
    form: "foreign",
    columns: "#N$",
    rows: "Tttttttttttttttttttttttttttt",
    counts: [27, 0, 1],
    total: { column: 2, dong: 2_615_000_000_000 },
  },
  {
    id: "vpcp-624-2025-phu-luc-1-cham-muon",
    form: "foreign",
    columns: "#Ndap",
    rows: "gtttttttttghttttttttttttttttttttttttttttttttttttttttttttttghttttttttttttttttttt",
    counts: [74, 3, 0],
    total: null,
  },
  {
    id: "vpcp-624-2025-phu-luc-2-tien-do",
    form: "foreign",
    columns: "#Napxx",
    rows: "gtttttttttgttttttgttttgtttgttgtttgttgttgtgttgttgttttgttttttgttgt",
    counts: [49, 15, 0],
    total: null,
  },
];

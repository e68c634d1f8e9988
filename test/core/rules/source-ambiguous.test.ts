import { offersOf } from "../../../src/core/rules";
import { formatAddress } from "../../../src/core/sheet";
import { describeRule } from "../../support/describeRule";
import { filledWorkbook, findingsOf } from "../../support/filled";

const TW = "Ghi “Ngân sách trung ương”";
const TINH = "Ghi “Ngân sách cấp tỉnh”";
const HUYEN = "Ghi “Ngân sách cấp huyện”";
const XA = "Ghi “Ngân sách cấp xã”";

describeRule("source-ambiguous", {
  good: { "a named city": filledWorkbook({ K17: "Ngân sách thành phố Đà Nẵng" }) },
  bad: {
    "all levels at once": {
      workbook: filledWorkbook({ K17: "Ngân sách nhà nước" }),
      found: ["K17 with-proposals"],
      fix: "suggestion",
      choices: [TW, TINH, HUYEN, XA],
    },
    NST: {
      workbook: filledWorkbook({ K17: "NST" }),
      found: ["K17 with-proposals"],
      fix: "suggestion",
      choices: [TINH, TW],
    },
    "beside the same word in another name": {
      workbook: filledWorkbook({ K17: "NS tỉnh: 300; NS: 100,5" }),
      found: ["K17 with-proposals"],
      fix: "suggestion",
      choices: [TW, TINH, HUYEN, XA],
    },
    "levels that contradict each other": {
      workbook: filledWorkbook({ K17: "NS tỉnh", L17: "Vốn đầu tư NSTW" }),
      found: ["K17 with-proposals"],
      fix: "suggestion",
      choices: [TINH, TW],
    },
    "types that contradict each other": {
      workbook: filledWorkbook({ K17: "NS tỉnh (Vốn sự nghiệp)", L17: "Vốn đầu tư" }),
      found: ["K17 with-proposals"],
      fix: "suggestion",
      choices: ["Ghi “Vốn sự nghiệp (chi thường xuyên)”", "Ghi “Vốn đầu tư phát triển”"],
    },
  },
});

/** What the cells of each choice say once it is taken. */
function written(cells: Parameters<typeof filledWorkbook>[0]) {
  const [finding] = findingsOf("source-ambiguous", filledWorkbook(cells));
  return offersOf(finding ?? {}).map(({ edits }) => edits.map(({ after }) => after.value));
}

test.each([
  [{ K17: "NS: 100,5; NS tỉnh: 300" }, ["Ngân sách cấp tỉnh: 100,5; NS tỉnh: 300"]],
  [{ K17: "NS tỉnh: 300; NS: 100,5" }, ["NS tỉnh: 300; Ngân sách cấp tỉnh: 100,5"]],
  [{ K17: "NSNN\nNS xã" }, ["Ngân sách cấp tỉnh\nNS xã"]],
  [{ K17: "NSTW", L17: "Vốn đầu tư NS tỉnh" }, ["Ngân sách cấp tỉnh", "Vốn đầu tư phát triển"]],
])("%j: the second choice leaves alone what is clear", (cells, texts) => {
  expect(written(cells)[1]).toEqual(texts);
});

test("rows that name the same source beside other types keep their types", () => {
  const workbook = filledWorkbook({ K17: "NST", L17: null, K18: "NST", L18: "Vốn sự nghiệp" });
  const cells = findingsOf("source-ambiguous", workbook).map((finding) =>
    offersOf(finding).map(({ edits }) => edits.map((edit) => formatAddress(edit)))
  );
  expect(cells).toEqual([
    [["K17"], ["K17"]],
    [["K18"], ["K18"]],
  ]);
});

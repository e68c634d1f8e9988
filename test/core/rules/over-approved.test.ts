import { dong } from "../../../src/core/money";
import { describeRule } from "../../support/describeRule";
import { brief, filledWorkbook } from "../../support/filled";
import { findingsOn, formWorkbook, packNamed } from "../../support/packForms";
import { quangNgai } from "../../support/packs";

/** The filled form asks for 2.100,5 triệu đồng. */
const stated = (line: string) => filledWorkbook({ A7: line });

describeRule("over-approved", {
  good: {
    "exactly what was approved": stated("Kinh phí được duyệt: 2.100,5 triệu đồng (QĐ 5/QĐ-UBND)"),
    "another year's": stated("Trần ngân sách năm 2018: 1 tỷ đồng"),
    "no figure": stated("Kinh phí được duyệt: theo quyết định của UBND tỉnh"),
    "of something else": stated("Kinh phí đã thực hiện: 5 triệu đồng"),
    "a figure without đồng": stated("Kinh phí được phê duyệt: 1500"),
  },
  bad: {
    "stated as approved": {
      workbook: stated("Tổng kinh phí được phê duyệt: 2.000.000.000 đồng"),
      found: ["J31 stated"],
      fix: null,
    },
    "stated as ceiling of the year": {
      workbook: stated("Trần ngân sách năm 2019: 2 tỷ đồng"),
      found: ["J31 stated"],
      fix: null,
    },
  },
});

describe("limits from elsewhere", () => {
  test("the form's approved total", () => {
    const pack = packNamed("tay-ninh-2019");
    const found = (needed: number) => {
      const tasks = [{ group: "ha-tang", cells: { task: "Mạng diện rộng", needed } }];
      const workbook = formWorkbook(pack, { form: "TN-PL1", tasks });
      return brief(findingsOn("over-approved", workbook, { pack, asOf: "2019-01-15" }));
    };
    expect([found(10_500), found(10_500.000001)]).toEqual([[], ["F34 approved"]]);
  });
  test("the agency's ceiling, money of enterprises aside", () => {
    const found = (ceiling: number | null, typed = {}) =>
      brief(
        findingsOn("over-approved", filledWorkbook(typed), {
          ...{ pack: quangNgai, asOf: "2018-07-20" },
          ceiling: ceiling === null ? null : dong(ceiling),
        })
      );
    expect(found(null)).toEqual([]);
    expect(found(2_100_500_000)).toEqual([]);
    expect(found(2_100_499_999)).toEqual(["J31 ceiling"]);
    expect(found(2_000_000_000, { K18: "Doanh nghiệp", L18: "Xã hội hóa" })).toEqual([]);
  });
  test("a task's own total", () => {
    const pack = packNamed("cds-2027");
    const found = (total: number, allocated: number | null) => {
      const cells = { task: "Trung tâm dữ liệu", total, allocated, "tinh-dt": 300 };
      const workbook = formWorkbook(pack, { form: "B02", tasks: [{ group: "ha-tang", cells }] });
      return brief(findingsOn("over-approved", workbook, { pack, asOf: "2026-11-01" }));
    };
    expect([found(1000, 700), found(1000, null), found(500, 600)]).toEqual([[], [], []]);
    expect(found(1000, 750)).toEqual(["H17 task"]);
  });
});

import { defineGuide } from "./definitions";

export const statusDiffers = defineGuide({
  id: "status-differs",
  vi: {
    what: "Tình trạng ghi trong báo cáo trái với số giải ngân: đã hoàn thành mà mới giải ngân dưới 25 % kế hoạch (không nêu lý do), hoặc đã hoàn thành, đã giải ngân hết mà còn đang lựa chọn nhà thầu; hoặc ghi đang thực hiện mà đã giải ngân hết và đã nghiệm thu. Chỉ xét biểu có cả hai cột.",
    why: "Kéo ô, chép dòng dễ làm lệch tình trạng. Nơi tổng hợp đếm nhiệm vụ hoàn thành theo cột này.",
    document: "Thông báo 624/TB-VPCP năm 2025, phụ lục II (tình trạng thực hiện)",
    mend: [
      "So tình trạng với hồ sơ nghiệm thu, so số giải ngân với đối chiếu kho bạc; sửa ô sai.",
      "Đã hoàn thành mà chưa thanh toán thì ghi rõ ở cột khó khăn, vướng mắc, hoặc giải trình.",
    ],
    bad: "Đã hoàn thành, giải ngân 0 trên kế hoạch 260.",
    good: "Đang thực hiện, giải ngân 0.",
  },
  en: {
    what: "The status in a report contradicts the disbursement: done with less than 25 % of the plan disbursed (and no reason given), or done, or all disbursed, while the contractor is still to be chosen; or going on while all is disbursed and accepted. Only forms with both columns are asked.",
    why: "Dragged cells and copied rows shift the status, and finished tasks are counted by this column.",
    document: "Notice 624/TB-VPCP of 2025, annex II (status)",
    mend: [
      "Compare the status with the acceptance papers and the disbursement with the treasury; correct the wrong cell.",
      "If the task is done and still to be paid, say so in the column of difficulties, or explain.",
    ],
    bad: "Done, with 0 disbursed of 260 planned.",
    good: "Going on, with 0 disbursed.",
  },
  example: {
    kind: "form",
    pack: "cds-2027",
    forms: ["B08"],
    tasks: {
      B08: [
        {
          group: "ha-tang",
          cells: {
            ...{ task: "Nâng cấp Trung tâm dữ liệu", planned: 260, disbursed: 0, cumulative: 0 },
            ...{ level: "Ngân sách cấp tỉnh", type: "Vốn sự nghiệp (chi thường xuyên)" },
            status: "Đang thực hiện",
          },
        },
      ],
    },
    bad: { cells: { J16: "Đã hoàn thành" } },
    at: "J16",
    show: { columns: "B F H J", rows: "10 15-16" },
  },
});

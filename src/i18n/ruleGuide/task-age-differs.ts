import { defineGuide } from "./definitions";

export const taskAgeDiffers = defineGuide({
  id: "task-age-differs",
  vi: {
    what: "Ghi chú gọi nhiệm vụ là mới mà nhiệm vụ đã có tiền của các năm trước (ở dòng đó, ở biểu khác, ở tệp năm trước) hoặc đứng trong nhóm chuyển tiếp; hoặc gọi là chuyển tiếp mà nhiệm vụ bắt đầu từ năm kế hoạch, chưa có tiền năm nào trước đó, hoặc đứng trong nhóm mở mới. Cũng báo: năm chuyển tiếp, khởi công, hoàn thành hay năm của số tiền trong ghi chú không khớp thời gian thực hiện; năm khác hẳn năm mà mọi dòng khác cùng lời ghi đều nêu; thời gian bắt đầu trước năm kế hoạch mà không có số đã bố trí, trong khi biểu khác hay mọi nhiệm vụ khác đều có. Tiền chuẩn bị đầu tư (đến 10% tổng kinh phí, hoặc có ghi rõ) không bị báo.",
    why: "Nhiệm vụ chuyển tiếp được bố trí trước nhiệm vụ mới; ghi nhầm thì bị xếp sai thứ tự hoặc bị hỏi quyết định. Quy tắc này ngoài danh mục ban đầu.",
    document: null,
    mend: [
      "Xem quyết định và số đã bố trí: sửa lời ghi, hoặc sửa số tiền, thời gian.",
      "Tiền của năm trước chỉ để chuẩn bị thì ghi rõ, ví dụ: đã bố trí chuẩn bị đầu tư.",
    ],
    bad: "Đã bố trí 300 triệu đồng đến hết năm 2026 mà ghi “Dự án mới”.",
    good: "Ghi “Chuyển tiếp từ năm 2026”.",
  },
  en: {
    what: "A remark calls a task new that has money of earlier years (in its row, another form, last year's file) or stands in a group of tasks carried over; or carried over one that begins with the plan year without such money, or stands in a group of new ones. Also told: a year in a remark in which the task is carried over, begins, ends or is paid and that does not go with its time; a year that all other rows with the same words differ from; a time that begins before the plan beside nothing given, where another form or all other tasks have such money. Money that prepares a project (up to 10 % of its total, or where the remarks say so) is not told.",
    why: "Tasks carried over get their money before new ones; a wrong remark puts a task into the wrong order or has its decision asked for. This rule is beyond the founding catalogue.",
    document: null,
    mend: [
      "Look at the decision and at what was given: mend the remark, or the money and the time.",
      "Where money of an earlier year only prepared the task, say so.",
    ],
    bad: "300 million đồng were given by 2026, and the remark is “Dự án mới”.",
    good: "The remark is “Chuyển tiếp từ năm 2026”.",
  },
  example: {
    kind: "form",
    pack: "cds-2027",
    forms: ["B02"],
    tasks: {
      B02: [
        {
          group: "ha-tang",
          cells: {
            task: "Nâng cấp trung tâm dữ liệu",
            agencies: "Sở Khoa học và Công nghệ",
            period: "2026-2028",
            total: 1200,
            allocated: 300,
            "tinh-dt": 500,
            basis: "Quyết định số 512/QĐ-UBND ngày 12/3/2026",
            note: "Chuyển tiếp từ năm 2026",
          },
        },
      ],
    },
    bad: { cells: { U17: "Dự án mới" } },
    at: "U17",
    show: { columns: "B F H U", rows: "9 16-17" },
  },
});

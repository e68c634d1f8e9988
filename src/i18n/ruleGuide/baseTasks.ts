import type { TaskContent } from "../../core/layout";

/**
 * The tasks of a filled QN-B2 without any fault, in triệu đồng: two groups, three tasks, every
 * kind of funding. Tasks stand in rows 17, 18 and 28, source lines in 29 and 30.
 */
export const BASE_TASKS: readonly TaskContent[] = [
  {
    group: "noi-bo",
    cells: {
      task: "Nâng cấp phần mềm quản lý văn bản",
      period: "2018-2019",
      agencies: "Sở Y tế",
      done: 100,
      needed: 400.5,
      level: "Ngân sách tỉnh",
      type: "Vốn sự nghiệp",
      note: "Quyết định số 2458/QĐ-UBND ngày 18/12/2017",
    },
  },
  {
    group: "noi-bo",
    cells: {
      task: "Mua sắm máy chủ",
      period: "2019",
      agencies: "Sở Y tế",
      needed: 1000,
      level: "NS tỉnh 80%; NS huyện 20%",
      type: "Vốn đầu tư",
    },
  },
  {
    group: "an-toan",
    cells: { task: "Trang bị tường lửa", period: "2019", agencies: "Sở Y tế", needed: 700 },
    sourceLines: [
      { needed: 500, level: "Ngân sách tỉnh", type: "Vốn sự nghiệp" },
      { needed: 200, level: "Ngân sách trung ương", type: "Vốn đầu tư" },
    ],
  },
];

/** The tasks of a filled QN-B1 without any fault, in rows 17 and 18; the total stands in row 27, its words in A28. */
export const BASE_TASKS_B1: readonly TaskContent[] = [
  {
    group: "noi-bo",
    cells: {
      task: "Vận hành phần mềm một cửa",
      estimate: 150,
      level: "Ngân sách tỉnh",
      type: "Vốn sự nghiệp",
      note: "Quyết định số 2458/QĐ-UBND ngày 18/12/2017",
    },
  },
  {
    group: "noi-bo",
    cells: {
      task: "Thuê đường truyền số liệu",
      estimate: 300,
      level: "Ngân sách tỉnh",
      type: "Vốn sự nghiệp",
      note: "Quyết định số 31/QĐ-SYT ngày 05/01/2018",
    },
  },
];

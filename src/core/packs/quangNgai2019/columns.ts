import type { ColumnDefinition } from "../definitions";

/** Columns of annex VI that the list of tasks (QN-B2) and its extract (QN-B5) share. */
export const TASK: ColumnDefinition = {
  id: "task",
  header: "Tên dự án, nhiệm vụ",
  kind: "name",
  aliases: ["Tên nhiệm vụ, dự án", "Nội dung/Nhiệm vụ", "Nhiệm vụ"],
  essential: true,
  required: true,
  width: 20,
};

export const SOURCE_LEVEL: ColumnDefinition = {
  id: "level",
  header: "Ngân sách TW/Tỉnh/Huyện/khác (ghi rõ)",
  group: "Nguồn kinh phí",
  kind: "source-level",
  width: 18,
};

export const SOURCE_TYPE: ColumnDefinition = {
  id: "type",
  header: "Nguồn vốn đầu tư/ Nguồn sự nghiệp/ khác (ghi rõ)",
  group: "Nguồn kinh phí",
  kind: "source-type",
  width: 15,
};

import type { ColumnDefinition } from "./definitions";

/** Columns that forms of several packs print alike; a form gives its own width where it differs. */
export const NUMBERING: ColumnDefinition = {
  id: "tt",
  header: "TT",
  kind: "numbering",
  aliases: ["STT", "Số TT"],
  width: 5,
};

export const UNIT_OF_MEASURE: ColumnDefinition = {
  id: "unit",
  header: "Đơn vị tính",
  kind: "unit",
  aliases: ["ĐVT"],
  width: 11,
};

export const INDICATOR: ColumnDefinition = {
  id: "indicator",
  header: "Chỉ tiêu",
  kind: "name",
  aliases: ["Tên chỉ tiêu", "Mục tiêu, chỉ tiêu"],
  essential: true,
  required: true,
  width: 44,
};

export const PARTNERS: ColumnDefinition = {
  id: "partners",
  header: "Đơn vị phối hợp",
  kind: "agencies",
  aliases: ["Cơ quan phối hợp"],
  width: 20,
};

import { packById } from "../../../../src/core/packs";
import { readTables } from "../../../../src/core/table";
import type { KindTable } from "./definitions";
import { digital } from "./digital";
import { layOut } from "./layOut";
import { purchase } from "./purchase";

const all: readonly KindTable[] = [...digital, ...purchase];

/** Tables of another kind that share some headers with a form of the pack. */
test.each([
  // one amount column of the form, five of the table
  ["plan-with-two-axes", "tay-ninh-2019"],
  // units and remarks alike, but neither names nor counts
  ["goods", "thanh-hoa-2021-2025"],
])("%s is no form of %s", (id, pack) => {
  const table = all.find((one) => one.id === id);
  const forms = packById(pack)?.forms;
  if (!table || !forms) throw new Error(`${id}, ${pack}: not there`);
  expect(readTables(layOut(table).sheet, { forms, year: 2026 }).map(({ form }) => form.id)).toEqual(
    []
  );
});

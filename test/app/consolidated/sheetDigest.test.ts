import { draftDigest } from "../../../src/app/consolidated/sheetDigest";
import { createHasher } from "../../../src/app/consolidated/valueHash";
import type { PlanColumn } from "../../../src/core/sheet";

const hash = createHasher();

test.each([0, 1, 63, 64, 65, 200])("%i rows by their columns are the same rows", (count) => {
  const kindOf = (index: number): number => (index % 4) * 600;
  const columns: PlanColumn[] = [
    { column: 0, valueOf: (index) => `Nhiệm vụ ${String(Math.floor(index / 3))}` },
    { column: 2, valueOf: (index) => (index % 5 === 0 ? null : index * 1_000) },
    { column: 3, valueOf: (index) => index % 2 === 0 },
    { column: 4, kindOf, valueOf: (index) => `Nguồn ${String(kindOf(index))}` },
    { column: 5, kindOf, valueOf: (index) => (kindOf(index) === 0 ? null : kindOf(index)) },
  ];
  const [byColumns, byRows] = [draftDigest(6, hash), draftDigest(6, hash)];
  const title = ["Dữ liệu", 1, null, "cuối"];
  for (const draft of [byColumns, byRows]) draft.add(title, () => true);
  byColumns.addColumns(count, columns);
  for (let index = 0; index < count; index += 1) {
    const [first = null, ...rest] = columns.map(({ valueOf }) => valueOf(index));
    byRows.add([first, null, ...rest], () => true);
  }
  for (const draft of [byColumns, byRows]) draft.add(title, () => true);
  expect(byColumns.finish()).toEqual(byRows.finish());
});

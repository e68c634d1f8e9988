import { formById, listsTasks, packById } from "../../../src/core/packs";

test.each<[string, readonly string[], readonly string[]]>([
  ["cds-2027", ["B01", "B02", "B04", "B06", "B08"], ["B03", "B05", "B07"]],
  ["quang-ngai-2019", ["QN-B1", "QN-B2", "QN-B5"], ["QN-B3", "QN-B4"]],
  ["kon-tum-2024", ["KT-PL2", "KT-PL4", "KT-PL5", "KT-PL6"], ["KT-PL1", "KT-PL3", "KT-TL"]],
  ["tay-ninh-2019", ["TN-PL1"], ["TN-XH"]],
  ["thanh-hoa-2021-2025", ["TH-KH5"], ["TH-HT"]],
])("of %s, %j list tasks and %j do not", (id, tasks, others) => {
  const pack = packById(id);
  const lists = (form: string) => {
    const found = pack && formById(pack, form);
    return found ? listsTasks(found) : null;
  };
  expect(tasks.map(lists)).toEqual(tasks.map(() => true));
  expect(others.map(lists)).toEqual(others.map(() => false));
});

import { packById } from "../../../src/core/packs";
import { describeWithForms, readShared } from "../../support/formsDocument";

/** A founding document with every run of blanks and line ends as one space. */
function seed(name: string): string {
  return readShared("seeds", name).replace(/[\s\u00a0]+/g, " ");
}

function textsOf(pack: string, form: string) {
  const found = packById(pack)?.forms.find(({ id }) => id === form);
  if (!found) throw new Error(`no ${form}`);
  return { form: found, groups: found.groups.map(({ name }) => name) };
}

describeWithForms("texts stand in the founding documents to the letter", () => {
  test("areas and titles of Kon Tum", () => {
    const plan = seed("001_98af13a41bd6b300.txt");
    // "các" begins a sentence there only in the annex's own heading.
    const lower = plan.toLowerCase();
    for (const group of textsOf("kon-tum-2024", "KT-PL5").groups) expect(plan).toContain(group);
    for (const group of textsOf("kon-tum-2024", "KT-PL3").groups) expect(plan).toContain(group);
    for (const id of ["KT-PL1", "KT-PL3", "KT-PL4", "KT-PL5", "KT-PL6"]) {
      const { title } = textsOf("kon-tum-2024", id).form;
      const year = title.replace("{n}", "2024").replace("{n-1}", "2023").toLowerCase();
      expect(lower).toContain(year.replace(/^nhiệm vụ trọng tâm năm 2024$/, "nhiệm vụ trọng tâm"));
    }
  });

  test("shares and days of Kon Tum", () => {
    const plan = seed("001_98af13a41bd6b300.txt");
    expect(plan).toContain("Bố trí tối thiểu 01% tổng chi thường xuyên của từng cấp ngân sách");
    expect(plan).toContain("đảm bảo 10% chi phí đầu tư cho an toàn, an ninh mạng");
    expect(plan).toContain("6 tháng (trước ngày 10/6/2024) và cả năm (trước ngày 10/12/2024)");
    const pack = packById("kon-tum-2024");
    const values = pack?.parameters?.map(({ id, value }) => [id, value]);
    expect(values).toEqual([
      ["dx-share", 100],
      ["security-share", 1000],
    ]);
    const days = pack?.forms.flatMap(({ id, deadline }) => (deadline ? [[id, deadline]] : []));
    expect(days).toEqual([
      ["KT-BC6", { month: 6, day: 10, yearOffset: 0 }],
      ["KT-BC12", { month: 12, day: 10, yearOffset: 0 }],
    ]);
  });

  test("targets of Kon Tum", () => {
    const plan = seed("001_98af13a41bd6b300.txt");
    const { form } = textsOf("kon-tum-2024", "KT-PL3");
    const targets = form.fixedRows?.flatMap(({ cells }) => cells["target"] ?? []);
    expect(targets).toEqual([
      "Cải thiện so với năm trước",
      "Hoàn thành trong quý I",
      "Tối thiểu 01%",
      "10%",
    ]);
    expect(plan).toContain("cải thiện vị trí xếp hạng về chỉ số chuyển đổi số cấp tỉnh (DTI)");
    expect(plan).toContain("hoàn thành trong quý I năm 2024");
  });

  test("groups, source and approved money of Tây Ninh", () => {
    const plan = seed("003_5ebdf325d49337c3.txt");
    const { form, groups } = textsOf("tay-ninh-2019", "TN-PL1");
    expect(groups).toHaveLength(6);
    groups.forEach((group, index) => {
      expect(plan).toContain(`3.${String(index + 1)} ${group}`);
    });
    expect(plan).toContain(`${form.source?.text ?? "?"}: 10.500.000.000 đồng`);
    expect(form.approved?.amount).toBe(10_500_000_000);
  });

  test("headings and counts of Thanh Hóa", () => {
    const plan = seed("004_e51877e870ab34af.txt");
    for (const id of ["TH-KH5", "TH-HT"]) {
      for (const group of textsOf("thanh-hoa-2021-2025", id).groups) expect(plan).toContain(group);
    }
    const { form } = textsOf("thanh-hoa-2021-2025", "TH-HT");
    expect(form.fixedRows).toHaveLength(21);
    for (const { cells } of form.fixedRows ?? []) {
      const { printed = "?", unit = "?" } = cells;
      // "03-05" stands there as "03- 05".
      const count = printed.replace("-", "- ") + (unit === "%" ? "" : " ") + unit;
      expect(plan.toLowerCase()).toContain(count.toLowerCase());
    }
  });
});

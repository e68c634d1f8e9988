import { screen, within } from "@testing-library/react";
import { defaultPack } from "../../src/core/packs";
import { createMemoryHost } from "../support/memoryHost";
import { renderApp } from "../support/renderApp";
import { workspaceOver } from "../support/workspace";

describe("the forms screen", () => {
  test("shows the pack with the document that ordered it", async () => {
    await renderApp(workspaceOver(createMemoryHost()));
    expect(screen.getByText("Theo văn bản 790/STTTT ngày 16/7/2018")).toBeVisible();
  });

  test("inserts the chosen forms for the agency and says which sheets came", async () => {
    const host = createMemoryHost();
    const user = await renderApp(workspaceOver(host));
    await user.type(screen.getByLabelText("Mã đơn vị"), "SYT");
    await user.type(screen.getByLabelText("Tên đơn vị"), "Sở Y tế");
    await user.selectOptions(screen.getByLabelText("Năm kế hoạch"), "2020");
    await user.selectOptions(screen.getByLabelText("Đơn vị tính"), "nghìn đồng");
    for (const id of ["QN-B1", "QN-B3", "QN-B4", "QN-B5"]) {
      await user.click(screen.getByRole("checkbox", { name: new RegExp(`^${id}`) }));
    }
    expect(screen.getByText("Sẽ chèn 1 trang tính: QN-B2")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Chèn biểu mẫu" }));
    expect(await screen.findByText("Đã chèn: QN-B2.")).toBeVisible();
    expect(host.seen.state).toMatchObject({
      year: 2020,
      unit: "nghin-dong",
      agency: { code: "SYT", name: "Sở Y tế" },
      forms: [{ form: "QN-B2", sheet: "QN-B2" }],
    });
  });

  test("form titles follow the chosen year", async () => {
    const user = await renderApp(workspaceOver(createMemoryHost()));
    const list = within(screen.getByRole("group", { name: "Biểu mẫu cần chèn" }));
    expect(list.getByRole("checkbox", { name: /năm 2018/ })).toBeChecked();
    await user.selectOptions(screen.getByLabelText("Năm kế hoạch"), "2021");
    expect(list.getByRole("checkbox", { name: /năm 2020/ })).toBeChecked();
  });

  test("asks how many project sheets only where a project form is chosen", async () => {
    const host = createMemoryHost();
    const user = await renderApp(workspaceOver(host));
    const many = screen.getByLabelText("Số phiếu dự án (QN-B3)");
    await user.clear(many);
    await user.type(many, "3{Enter}");
    for (const id of ["QN-B1", "QN-B2", "QN-B4", "QN-B5"]) {
      await user.click(screen.getByRole("checkbox", { name: new RegExp(`^${id}`) }));
    }
    expect(screen.getByText("Sẽ chèn 3 trang tính: QN-B3, QN-B3 (2), QN-B3 (3)")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Chèn biểu mẫu" }));
    expect(await screen.findByText("Đã chèn: QN-B3, QN-B3 (2), QN-B3 (3).")).toBeVisible();
    expect(host.seen.state?.forms.map(({ form, sheet }) => `${form} ${sheet}`)).toEqual([
      "QN-B3 QN-B3",
      "QN-B3 QN-B3 (2)",
      "QN-B3 QN-B3 (3)",
    ]);
    await user.click(screen.getByRole("checkbox", { name: /^QN-B3/ }));
    expect(screen.queryByLabelText(/Số phiếu dự án/)).toBeNull();
  });

  test("asks for the period only where a report is chosen, and the report says it", async () => {
    const host = createMemoryHost();
    const user = await renderApp(workspaceOver(host, { packs: [defaultPack] }));
    expect(screen.queryByLabelText("Kỳ báo cáo")).toBeNull();
    for (const box of screen.getAllByRole("checkbox")) {
      if ((box as HTMLInputElement).checked) await user.click(box);
    }
    await user.click(screen.getByRole("checkbox", { name: /^B08/ }));
    await user.selectOptions(screen.getByLabelText("Kỳ báo cáo"), "quý II");
    expect(screen.getByRole("checkbox", { name: /giải ngân quý II năm 2027/ })).toBeChecked();
    await user.click(screen.getByRole("button", { name: "Chèn biểu mẫu" }));
    expect(await screen.findByText("Đã chèn: B08.")).toBeVisible();
    const texts = host.seen.workbook.sheets[0]?.values.flat() ?? [];
    expect(texts.some((text) => typeof text === "string" && text.endsWith("QUÝ II NĂM 2027"))).toBe(
      true
    );
  });

  test("offers nothing to insert when no form is chosen", async () => {
    const host = createMemoryHost();
    const user = await renderApp(workspaceOver(host));
    for (const box of screen.getAllByRole("checkbox")) await user.click(box);
    expect(screen.getByText("Chọn ít nhất một biểu mẫu.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Chèn biểu mẫu" }));
    expect(host.seen.workbook.sheets).toEqual([]);
  });

  test("explains a host that cannot insert sheets", async () => {
    await renderApp(workspaceOver(createMemoryHost([], { insertSheets: false })));
    expect(screen.getByText(/không chèn được trang tính/)).toBeVisible();
    expect(screen.getByRole("button", { name: "Chèn biểu mẫu" })).toHaveAttribute(
      "aria-disabled",
      "true"
    );
  });
});

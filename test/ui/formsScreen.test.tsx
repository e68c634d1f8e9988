import { screen, within } from "@testing-library/react";
import { createMemoryHost } from "../support/memoryHost";
import { renderApp } from "../support/renderApp";
import { workspaceOver } from "../support/workspace";

describe("the forms screen", () => {
  test("shows the pack with the document that ordered it", async () => {
    await renderApp(workspaceOver(createMemoryHost()));
    expect(screen.getByText("Công văn 790/STTTT ngày 16/7/2018")).toBeVisible();
  });

  test("inserts the chosen forms for the agency and says which sheets came", async () => {
    const host = createMemoryHost();
    const user = await renderApp(workspaceOver(host));
    await user.type(screen.getByLabelText("Mã đơn vị"), "SYT");
    await user.type(screen.getByLabelText("Tên đơn vị"), "Sở Y tế");
    await user.selectOptions(screen.getByLabelText("Năm kế hoạch"), "2020");
    await user.selectOptions(screen.getByLabelText("Đơn vị tính"), "nghìn đồng");
    await user.click(screen.getByRole("checkbox", { name: /^QN-B1/ }));
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

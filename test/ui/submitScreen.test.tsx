import { screen, waitFor } from "@testing-library/react";
import type { MemoryHost } from "../support/memoryHost";
import { createMemoryHost } from "../support/memoryHost";
import { openSection, renderApp } from "../support/renderApp";
import { filledHost, workspaceOver } from "../support/workspace";

async function openSubmit(host: MemoryHost): Promise<Awaited<ReturnType<typeof renderApp>>> {
  const user = await renderApp(workspaceOver(host));
  await openSection(user, "Nộp");
  return user;
}

describe("the submit screen", () => {
  test("seals a workbook without errors, and shows when it changed afterwards", async () => {
    const host = filledHost();
    const user = await openSubmit(host);
    expect(screen.getByText("Chưa niêm phong")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Kiểm tra và niêm phong" }));
    expect(await screen.findByText("Đã niêm phong lúc 08:30 ngày 20/7/2018")).toBeVisible();
    host.typeInto("QN-B2", "J18", { value: 1001, formula: null });
    expect(
      await screen.findByText("Đã thay đổi sau niêm phong", undefined, { timeout: 3000 })
    ).toBeVisible();
    expect(screen.getByText(/Ô đã thay đổi: QN-B2!J18/)).toBeVisible();
  });

  test("names the errors in the way, and leads to them", async () => {
    const host = filledHost({ H18: 900 });
    const user = await openSubmit(host);
    await user.click(screen.getByRole("button", { name: "Kiểm tra và niêm phong" }));
    expect(await screen.findByText(/^Chưa niêm phong được: còn \d+ lỗi/)).toBeVisible();
    expect(host.seen.state).toBeNull();
    await user.click(screen.getByRole("button", { name: "Xem lỗi" }));
    expect(screen.getByRole("tab", { name: "Kiểm tra" })).toHaveAttribute("aria-selected", "true");
    expect(screen.getByRole("button", { name: /^\d+ lỗi$/ })).toHaveAttribute(
      "aria-pressed",
      "true"
    );
  });

  test("names the warnings to explain, and leads to the first of them", async () => {
    const host = filledHost({ D18: "2031" });
    const user = await openSubmit(host);
    expect(await screen.findByText("1 cảnh báo phải sửa hoặc giải trình")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Kiểm tra và niêm phong" }));
    const refused = "Chưa niêm phong được: còn 1 cảnh báo chưa giải trình (P503 QN-B2!D18).";
    expect(await screen.findByText((text) => text.startsWith(refused))).toBeVisible();
    expect(host.seen.state).toBeNull();
    await user.click(screen.getByRole("button", { name: "Xem cảnh báo" }));
    expect(await screen.findByRole("button", { name: "Giải trình" })).toBeVisible();
    expect(host.seen.selected).toEqual({ sheet: "QN-B2", cell: "D18" });
  });

  test("judges as for a submission, where a blank required cell is an error", async () => {
    const host = filledHost({ D17: null });
    const user = await openSubmit(host);
    expect(await screen.findByText("1 lỗi phải sửa trước khi niêm phong")).toBeVisible();
    await openSection(user, "Kiểm tra");
    expect(screen.getByRole("checkbox", { name: "Kiểm tra như khi nộp" })).toBeChecked();
    await user.click(screen.getByRole("checkbox", { name: "Kiểm tra như khi nộp" }));
    expect(await screen.findByRole("button", { name: "0 lỗi" })).toBeVisible();
  });

  test("asks for a form and an agency when there is none", async () => {
    await openSubmit(createMemoryHost());
    expect(screen.getByText("Chưa có biểu mẫu nào trong bảng tính.")).toBeVisible();
    expect(screen.getByText(/^Chưa ghi đơn vị lập/)).toBeVisible();
  });

  test("saves the file under the agency's name", async () => {
    const host = filledHost();
    const user = await renderApp(workspaceOver(host));
    await user.type(screen.getByLabelText("Mã đơn vị"), "SYT");
    await openSection(user, "Nộp");
    await user.click(screen.getByRole("button", { name: "Lưu tệp" }));
    await waitFor(() => {
      expect(host.seen.saved).toEqual(["du-toan_SYT_2019.xlsx"]);
    });
  });
});

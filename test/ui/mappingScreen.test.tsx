import { screen, within } from "@testing-library/react";
import { annexSheet } from "../support/annex";
import { createMemoryHost } from "../support/memoryHost";
import { openSection, renderApp } from "../support/renderApp";
import { workspaceOver } from "../support/workspace";

async function openMapping() {
  const host = createMemoryHost([annexSheet()]);
  const user = await renderApp(workspaceOver(host));
  await openSection(user, "Kiểm tra");
  await user.click(await screen.findByRole("button", { name: /S101/ }));
  await user.click(screen.getByRole("button", { name: "Ghép cột" }));
  const heading = await screen.findByRole("heading", { name: "Ghép cột của bảng vào biểu mẫu" });
  const hadFocus = document.activeElement === heading;
  await user.selectOptions(screen.getByLabelText("Biểu mẫu"), "QN-B2");
  return { host, user, hadFocus };
}

describe("the mapping screen", () => {
  test("has the focus, names each column of the form and says how sure it is", async () => {
    const { hadFocus } = await openMapping();
    expect(hadFocus).toBe(true);
    const name = await screen.findByLabelText("Tên dự án, nhiệm vụ");
    expect(name).toHaveDisplayValue(/^B Nội dung công việc \(Mua máy chủ\)$/);
    expect(name).toHaveAccessibleDescription("chắc chắn");
    expect(screen.getByLabelText("Thời gian thực hiện")).toHaveDisplayValue(/^D Thời gian/);
    expect(screen.getByText("Đọc được 3 nhiệm vụ")).toBeVisible();
    expect(screen.getByText("Tổng kinh phí: 4.000.000.000 đồng")).toBeVisible();
    expect(screen.getByText(/^NS tỉnh → nguồn vốn của cột “Tổng kinh phí”$/)).toBeVisible();
  });

  test("a choice changes what is read at once", async () => {
    const { user } = await openMapping();
    const total = await screen.findByLabelText("Kinh phí / Tổng kinh phí");
    await user.selectOptions(total, "(không có)");
    expect(await screen.findByText(/Hình thức: 2 ô/)).toBeVisible();
    expect(screen.getByText(/^Tổng vốn: 3 ô$/)).toBeVisible();
    // The columns of the sources still say what it comes to.
    expect(screen.getByText("Tổng kinh phí: 4.000.000.000 đồng")).toBeVisible();
  });

  test("confirming reads the sheet as the form; inserting fills a new one", async () => {
    const { host, user } = await openMapping();
    await user.click(await screen.findByRole("button", { name: "Đọc trang này như biểu QN-B2" }));
    expect(await screen.findByText(/^Đã nhớ cách ghép cột/)).toBeVisible();
    expect(host.seen.state?.mappings).toHaveLength(1);
    await openSection(user, "Biểu mẫu");
    await user.click(screen.getByRole("button", { name: "Đưa bảng có sẵn vào biểu…" }));
    await user.click(await screen.findByRole("button", { name: /^Chèn biểu QN-B/ }));
    expect(await screen.findByText(/^Đã đưa 3 nhiệm vụ vào trang/)).toBeVisible();
    expect(host.seen.workbook.sheets).toHaveLength(2);
  });

  test("closing changes nothing", async () => {
    const { host, user } = await openMapping();
    await user.click(screen.getByRole("button", { name: "Đóng" }));
    expect(await screen.findByRole("button", { name: /S101/ })).toBeVisible();
    expect(host.seen.state).toBeNull();
    const main = within(screen.getByRole("main"));
    expect(main.queryByLabelText("Trang tính có bảng")).not.toBeInTheDocument();
  });
});

import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { filledWorkbook } from "../support/filled";
import { createMemoryHost, type MemoryHost } from "../support/memoryHost";
import { openSection, renderApp } from "../support/renderApp";
import { filledHost, valueIn, workspaceOver } from "../support/workspace";

const TYPED = { I17: "100", H18: 900, D17: null };

async function openCheck(host: MemoryHost): Promise<UserEvent> {
  const user = await renderApp(workspaceOver(host));
  await openSection(user, "Kiểm tra");
  await screen.findByText(/^(Tổng số liệu|Chưa nhận ra .*)$/);
  return user;
}

/** By selector, because asking hundreds of buttons for roles or labels takes jsdom a minute. */
function issueButtons(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("section button[aria-current]")];
}

describe("the check screen", () => {
  test("tells the counts to screen readers, and the same on the filter buttons", async () => {
    await openCheck(filledHost(TYPED));
    const [, errors, warnings] =
      /^(\d+) lỗi, (\d+) cảnh báo$/.exec(screen.getByRole("status").textContent) ?? [];
    expect(Number(errors)).toBeGreaterThan(1);
    expect(screen.getByRole("button", { name: `${errors ?? ""} lỗi` })).toBeVisible();
    expect(screen.getByRole("button", { name: `${warnings ?? ""} cảnh báo` })).toBeVisible();
  });

  test("a filter leaves the issues of its severity, and a second press all of them", async () => {
    const user = await openCheck(filledHost(TYPED));
    const all = issueButtons().length;
    const filter = screen.getByRole("button", { name: /^\d+ cảnh báo$/ });
    await user.click(filter);
    expect(filter).toHaveAttribute("aria-pressed", "true");
    for (const button of issueButtons()) expect(button).toHaveTextContent(/^Cảnh báo/);
    expect(issueButtons().length).toBeLessThan(all);
    await user.click(filter);
    expect(issueButtons()).toHaveLength(all);
  });

  test("an issue says code, cell, column and figures, and goes to its cell", async () => {
    const host = filledHost(TYPED);
    const user = await openCheck(host);
    await user.click(screen.getByRole("button", { name: /T401/ }));
    expect(host.seen.selected).toEqual({ sheet: "QN-B2", cell: "H18" });
    expect(screen.getByText("900 triệu đồng")).toBeVisible();
    expect(screen.getByText("1.000 triệu đồng")).toBeVisible();
    expect(screen.getByText(/^100 triệu đồng$/)).toBeVisible();
    expect(screen.getByRole("button", { name: "Đến ô H18" })).toBeVisible();
  });

  test("a safe fix is applied by its button and can be undone in the sheet", async () => {
    const host = filledHost(TYPED);
    const user = await openCheck(host);
    await user.click(screen.getByRole("button", { name: /H201/ }));
    await user.click(screen.getByRole("button", { name: /^Sửa: Chuyển thành số/ }));
    expect(await screen.findByText(/Đã sửa 1 ô. Nhấn Ctrl\+Z/)).toBeVisible();
    expect(valueIn(host, "I17")).toBe(100);
    expect(screen.queryByRole("button", { name: /H201/ })).toBeNull();
  });

  test("a suggestion shows old and new before it changes anything", async () => {
    const host = filledHost(TYPED);
    const user = await openCheck(host);
    await user.click(screen.getByRole("button", { name: /T401/ }));
    await user.click(screen.getByRole("button", { name: /^Đề xuất:/ }));
    const dialog = await screen.findByRole("dialog");
    expect(within(dialog).getByRole("rowheader", { name: "QN-B2!H18" })).toBeVisible();
    expect(within(dialog).getByRole("cell", { name: "900" })).toBeVisible();
    await user.click(within(dialog).getByRole("button", { name: "Hủy" }));
    await waitFor(() => {
      expect(screen.queryByRole("dialog")).toBeNull();
    });
    expect(valueIn(host, "H18")).toBe(900);
  });

  test("where several suggestions are known, each is a button of one group", async () => {
    const host = filledHost({ J17: "3.000" });
    const user = await openCheck(host);
    await user.click(screen.getByRole("button", { name: /H202/ }));
    const group = screen.getByRole("group", { name: "Đề xuất, chọn một:" });
    const choices = within(group).getAllByRole("button");
    expect(choices.map(({ textContent }) => textContent)).toEqual([
      "Ghi 3.000 triệu đồng",
      "Ghi 3 triệu đồng",
    ]);
    await user.click(choices[1]!);
    const dialog = await screen.findByRole("dialog", { name: "Ghi 3 triệu đồng" });
    await user.click(within(dialog).getByRole("button", { name: "Sửa" }));
    await screen.findByText(/^Đã sửa/);
    expect(valueIn(host, "J17")).toBe(3);
  });

  test("all safe fixes together are shown, then applied", async () => {
    const host = filledHost({ I17: "100", J18: "1.000,5" });
    const user = await openCheck(host);
    await user.click(screen.getByRole("button", { name: "Sửa tất cả lỗi an toàn" }));
    const dialog = await screen.findByRole("dialog", { name: "Sửa tất cả lỗi an toàn" });
    await user.click(within(dialog).getByRole("button", { name: "Sửa" }));
    await screen.findByText(/^Đã sửa/);
    expect([valueIn(host, "I17"), valueIn(host, "J18")]).toEqual([100, 1000.5]);
  });

  test("a warning asks for a reason and refuses one that says nothing", async () => {
    const host = filledHost({ D17: null });
    const user = await openCheck(host);
    await user.click(screen.getByRole("button", { name: /P501/ }));
    await user.click(screen.getByRole("button", { name: "Giải trình" }));
    const field = screen.getByLabelText("Lý do giữ nguyên số liệu");
    await user.type(field, "đã kiểm tra");
    await user.click(screen.getByRole("button", { name: "Lưu giải trình" }));
    expect(await screen.findByText(/chưa nêu lý do/)).toBeVisible();
    expect(host.seen.state).toBeNull();
    await user.clear(field);
    await user.type(field, "Chờ tỉnh giao thời gian");
    await user.click(screen.getByRole("button", { name: "Lưu giải trình" }));
    expect(await screen.findByText("Đã giải trình")).toBeVisible();
    expect(host.seen.state?.explanations).toMatchObject([{ text: "Chờ tỉnh giao thời gian" }]);
  });

  test("one reason explains all warnings of a rule, when that is asked for", async () => {
    const host = filledHost({ D17: "2030", D18: "2031", D28: "2032" });
    const user = await openCheck(host);
    await user.click(screen.getByRole("checkbox", { name: "Kiểm tra như khi nộp" }));
    const [first] = await screen.findAllByRole("button", { name: /P503/ });
    await user.click(first!);
    await user.click(screen.getByRole("button", { name: "Giải trình" }));
    fireEvent.change(screen.getByLabelText("Lý do giữ nguyên số liệu"), {
      target: { value: "Theo kế hoạch trung hạn đã duyệt" },
    });
    const all = "Giải trình giống nhau cho 3 cảnh báo cùng loại (P503)";
    await user.click(screen.getByRole("checkbox", { name: all }));
    await user.click(screen.getByRole("button", { name: "Lưu giải trình" }));
    expect(await screen.findAllByText("Đã giải trình")).toHaveLength(3);
    expect(host.seen.state?.explanations).toHaveLength(3);
    await user.click(screen.getByRole("button", { name: "Giải trình" }));
    expect(screen.queryByRole("checkbox", { name: /^Giải trình giống nhau/ })).toBeNull();
  });

  test("F8 and Shift+F8 walk the issues, and the focus goes along", async () => {
    const host = filledHost(TYPED);
    const user = await openCheck(host);
    await user.keyboard("{F8}");
    await waitFor(() => {
      expect(issueButtons()[0]).toHaveFocus();
    });
    await user.keyboard("{F8}");
    await waitFor(() => {
      expect(issueButtons()[1]).toHaveFocus();
    });
    expect(issueButtons()[1]).toHaveAttribute("aria-current", "true");
    await user.keyboard("{Shift>}{F8}{/Shift}");
    await waitFor(() => {
      expect(issueButtons()[0]).toHaveFocus();
    });
    expect(screen.getByText(`1/${String(issueButtons().length)}`)).toBeVisible();
  });

  test("Tab stops once in the list; arrows, Home and End move inside it", async () => {
    const user = await openCheck(filledHost(TYPED));
    const buttons = issueButtons();
    expect(buttons.filter((button) => button.tabIndex === 0)).toEqual([buttons[0]]);
    act(() => {
      buttons[0]?.focus();
    });
    await user.keyboard("{ArrowDown}");
    expect(buttons[1]).toHaveFocus();
    await user.keyboard("{End}");
    expect(buttons.at(-1)).toHaveFocus();
    await user.keyboard("{Home}{ArrowUp}");
    expect(buttons[0]).toHaveFocus();
  });

  test("totals follow what is typed into the sheet", async () => {
    const host = filledHost();
    await openCheck(host);
    const totals = within(screen.getByRole("region", { name: "Tổng số liệu" }));
    expect(totals.getByText("2.100.500.000")).toBeVisible();
    act(() => {
      host.typeInto("QN-B2", "J18", { value: 2000, formula: null });
    });
    expect(await totals.findByText("3.100.500.000", undefined, { timeout: 3000 })).toBeVisible();
  });

  test("hundreds of issues come in pages", async () => {
    const tasks = Array.from({ length: 150 }, (_each, index) => ({
      group: "noi-bo",
      cells: { task: `Nhiệm vụ ${String(index)}`, needed: "1.234.567" },
    }));
    const host = createMemoryHost(filledWorkbook({}, { tasks }).sheets);
    await openCheck(host);
    expect(issueButtons()).toHaveLength(200);
    fireEvent.click(screen.getByText(/^Hiện thêm \d+ mục$/));
    expect(issueButtons().length).toBeGreaterThan(200);
  });

  test("a workbook without forms gets advice instead of praise", async () => {
    await openCheck(createMemoryHost());
    expect(screen.getByText(/Chưa nhận ra biểu mẫu nào/)).toBeVisible();
  });

  test("marks are put on and taken off by a switch", async () => {
    const host = filledHost(TYPED);
    const user = await openCheck(host);
    await user.click(screen.getByRole("checkbox", { name: "Tô đánh dấu ô có lỗi" }));
    await waitFor(() => {
      expect(host.seen.marks).not.toEqual([]);
    });
    await user.click(screen.getByRole("checkbox", { name: "Tô đánh dấu ô có lỗi" }));
    await waitFor(() => {
      expect(host.seen.marks).toEqual([]);
    });
  });
});

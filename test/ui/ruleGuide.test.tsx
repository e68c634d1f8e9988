import { screen, within } from "@testing-library/react";
import { openSection, renderApp } from "../support/renderApp";
import { filledHost, workspaceOver } from "../support/workspace";

/** Shows the page of the rule of the first issue that has the code. */
async function openPage(code: string, locale: "vi" | "en", words: readonly [string, string]) {
  const user = await renderApp(workspaceOver(filledHost({ J31: 2200.5 })), locale);
  await openSection(user, words[0]);
  await user.click(await screen.findByRole("button", { name: new RegExp(code) }));
  const opener = screen.getByRole("button", { name: words[1] });
  await user.click(opener);
  return { user, opener, page: await screen.findByRole("dialog") };
}

describe("the page of a rule in the pane", () => {
  test("says what, why and how to mend it, with a wrong and a right table", async () => {
    const { page } = await openPage("T404", "vi", ["Kiểm tra", "Xem quy tắc"]);
    expect(page).toHaveAccessibleName("T404 · Tổng cộng không khớp");
    const bad = await within(page).findByRole("region", { name: "Bảng sai" });
    expect(within(bad).getByRole("cell", { name: /^2\.200,5.*\(ô sai\)$/ })).toBeVisible();
    const good = within(page).getByRole("region", { name: "Bảng đúng" });
    expect(within(good).getByRole("cell", { name: /^2\.100,5.*\(ô đã đúng\)$/ })).toBeVisible();
    expect(within(page).getByRole("heading", { name: "Cách sửa" })).toBeVisible();
    expect(page).toHaveTextContent("Sổ dự toán báo: J31: Tổng cộng ghi 2.200,5 triệu đồng");
  });

  test("is in English too, and closes", async () => {
    const { user, page } = await openPage("T404", "en", ["Check", "About this rule"]);
    expect(await within(page).findByRole("region", { name: "Wrong table" })).toBeVisible();
    await user.click(within(page).getByRole("button", { name: "Close" }));
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});

import type { Frame, Page } from "playwright-core";

/** Warnings explained in one go at most: more than a table of a story has kinds of them. */
const MOST_KINDS = 20;

/** Explains, from the section "Nộp" on, every warning as an officer does: one reason for each kind. */
export async function explainWarnings(pane: Page | Frame): Promise<void> {
  const ready = pane.getByText("Không còn gì phải sửa hay giải trình. Có thể niêm phong.");
  const show = pane.getByRole("button", { name: "Xem cảnh báo" });
  for (let kind = 0; kind < MOST_KINDS; kind += 1) {
    await ready.or(show).first().waitFor();
    if ((await show.count()) === 0) return;
    await show.click();
    await pane.getByRole("button", { name: "Giải trình", exact: true }).click();
    const reason = pane.getByLabel("Lý do giữ nguyên số liệu");
    await reason.fill("Theo phụ lục đã được Ủy ban nhân dân tỉnh phê duyệt");
    const all = pane.getByRole("checkbox", { name: /^Giải trình giống nhau/ });
    if ((await all.count()) > 0) await all.check();
    await pane.getByRole("button", { name: "Lưu giải trình" }).click();
    await reason.waitFor({ state: "detached" });
    await pane.getByRole("tab", { name: "Nộp" }).click();
  }
  throw new Error("warnings are left however many are explained");
}

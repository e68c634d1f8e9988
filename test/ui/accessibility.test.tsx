import axe from "axe-core";
import { screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { ConsolidationRunner } from "../../src/app/consolidationRunner";
import { openSection, renderApp } from "../support/renderApp";
import { filledHost, workspaceOver } from "../support/workspace";

/** What axe finds, short enough to read; colours and page-wide rules need a real page. */
async function violations(): Promise<readonly string[]> {
  const { violations: found } = await axe.run(document.body, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200) ?? ""}`);
}

const runner: ConsolidationRunner = (files) =>
  Promise.resolve({
    bytes: new Uint8Array(),
    name: "tong-hop.xlsx",
    summary: {
      taken: files.map(({ name }) => ({ name, agency: null, errors: 0, warnings: 1 })),
      rejected: [{ name: "hong.xlsx", problem: { kind: "empty-file" } }],
      balanced: false,
    },
  });

const SCREENS: Readonly<Record<string, (user: UserEvent) => Promise<void>>> = {
  forms: () => Promise.resolve(),
  "check, with an issue open": async (user) => {
    await openSection(user, "Kiểm tra");
    await user.click(await screen.findByRole("button", { name: /T401/ }));
  },
  "check, while explaining": async (user) => {
    await openSection(user, "Kiểm tra");
    await user.click(await screen.findByRole("button", { name: /P501/ }));
    await user.click(screen.getByRole("button", { name: "Giải trình" }));
    await user.click(screen.getByRole("button", { name: "Lưu giải trình" }));
  },
  "the preview of fixes": async (user) => {
    await openSection(user, "Kiểm tra");
    await user.click(await screen.findByRole("button", { name: "Sửa tất cả lỗi an toàn" }));
    await screen.findByRole("dialog");
  },
  submit: (user) => openSection(user, "Nộp"),
  consolidation: async (user) => {
    await openSection(user, "Tổng hợp");
    const input = screen.getByLabelText("Chọn tệp", { selector: "input" });
    await user.upload(input, new File(["a"], "a.xlsx"));
    await screen.findByRole("heading", { name: "Kết quả" });
  },
};

describe("axe finds nothing on the screen of", () => {
  test.each(Object.entries(SCREENS))("%s", async (_name, open) => {
    const host = filledHost({ I17: "100", H18: 900, D17: null });
    const user = await renderApp(workspaceOver(host, { consolidate: runner }));
    await open(user);
    expect(await violations()).toEqual([]);
  });
});

import { render, screen } from "@testing-library/react";
import { App } from "../../src/ui";
import { createMemoryHost } from "../support/memoryHost";
import { openSection, renderApp } from "../support/renderApp";
import { filledHost, workspaceOver } from "../support/workspace";

describe("the pane", () => {
  test("speaks English too", async () => {
    const user = await renderApp(workspaceOver(filledHost({ H18: 900 })), "en");
    await openSection(user, "Check");
    expect(await screen.findByRole("button", { name: /^Error T401 H18/ })).toBeVisible();
    expect(screen.getByRole("tab", { name: "Combine" })).toBeVisible();
  });

  test("has four sections, each naming its panel", async () => {
    const user = await renderApp(workspaceOver(createMemoryHost()));
    const names = ["Biểu mẫu", "Kiểm tra", "Nộp", "Tổng hợp"];
    expect(screen.getAllByRole("tab")).toHaveLength(names.length);
    for (const name of names) {
      await openSection(user, name);
      expect(screen.getByRole("tabpanel", { name })).toBeVisible();
    }
  });

  test("shows the host's trouble in its own words, and the words can be closed", async () => {
    const host = createMemoryHost();
    host.failNext("read", { kind: "cell-edit-mode", detail: "" });
    const user = await renderApp(workspaceOver(host));
    expect(await screen.findByText(/^Đang gõ dở trong một ô/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Đóng thông báo" }));
    expect(screen.queryByText(/^Đang gõ dở trong một ô/)).toBeNull();
  });

  test("survives a screen that breaks, and can open it again", async () => {
    const silenced = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const sound = workspaceOver(createMemoryHost());
    let broken = true;
    const workspace = {
      ...sound,
      get capabilities() {
        if (broken) throw new Error("planted bug");
        return sound.capabilities;
      },
    };
    render(<App workspace={workspace} locale="vi" />);
    expect(await screen.findByText(/planted bug/)).toBeVisible();
    expect(screen.getByRole("tab", { name: "Kiểm tra" })).toBeVisible();
    broken = false;
    screen.getByRole("button", { name: "Mở lại màn hình" }).click();
    expect(await screen.findByRole("button", { name: "Chèn biểu mẫu" })).toBeVisible();
    silenced.mockRestore();
  });

  test("stops following the workbook when it is closed", () => {
    const sound = workspaceOver(createMemoryHost());
    const stop = jest.fn();
    const { unmount } = render(<App workspace={{ ...sound, start: () => stop }} locale="vi" />);
    expect(stop).not.toHaveBeenCalled();
    unmount();
    expect(stop).toHaveBeenCalledTimes(1);
  });
});

import { act, screen } from "@testing-library/react";
import type {
  ConsolidationOutput,
  ConsolidationProgress,
  ConsolidationRunner,
} from "../../src/app/consolidationRunner";
import { createMemoryHost } from "../support/memoryHost";
import { openSection, renderApp } from "../support/renderApp";
import { workspaceOver } from "../support/workspace";

const OUTPUT: ConsolidationOutput = {
  bytes: new Uint8Array([1, 2]),
  name: "tong-hop-2019.xlsx",
  summary: {
    taken: [{ name: "so-y-te.xlsx", agency: "Sở Y tế", errors: 3, warnings: 0 }],
    rejected: [{ name: "hong.xlsx", problem: { kind: "encrypted" } }],
    balanced: true,
  },
  returns: { names: ["hong.xlsx"], content: new Blob() },
};
const FILES = [new File(["a"], "so-y-te.xlsx"), new File(["b"], "hong.xlsx")];

/** A consolidation that goes on only when the test says so. */
function steered(): {
  readonly runner: ConsolidationRunner;
  readonly tell: (progress: ConsolidationProgress) => void;
  readonly end: () => void;
  readonly taken: () => readonly string[];
} {
  let tell: (progress: ConsolidationProgress) => void = () => undefined;
  let end = (): void => undefined;
  let names: readonly string[] = [];
  const runner: ConsolidationRunner = (files, onProgress, signal) => {
    names = files.map(({ name, file }) => `${name} ${String(file.size)}`);
    tell = onProgress;
    return new Promise((resolve, reject) => {
      end = () => {
        resolve(OUTPUT);
      };
      signal.addEventListener("abort", () => {
        reject(signal.reason as Error);
      });
    });
  };
  return {
    runner,
    tell: (progress) => {
      tell(progress);
    },
    end: () => {
      end();
    },
    taken: () => names,
  };
}

describe("the consolidation screen", () => {
  test("shows progress, the summary with reasons, and hands the workbook over", async () => {
    const host = createMemoryHost();
    const { runner, tell, end, taken } = steered();
    const user = await renderApp(workspaceOver(host, { consolidate: runner }));
    await openSection(user, "Tổng hợp");
    await user.upload(screen.getByLabelText("Chọn tệp", { selector: "input" }), FILES);
    expect(await screen.findByText("Đã đọc 0/2 tệp")).toBeVisible();
    expect(taken()).toEqual(["so-y-te.xlsx 1", "hong.xlsx 1"]);
    act(() => {
      tell({ done: 1, total: 2, file: { name: "so-y-te.xlsx", status: "taken" } });
    });
    expect(screen.getByText("Đã đọc 1/2 tệp")).toBeVisible();
    expect(screen.getByText("đã nhận")).toBeVisible();
    expect(screen.getByText("đang chờ")).toBeVisible();
    act(() => {
      const problem = { kind: "took-too-long", seconds: 20 } as const;
      tell({ done: 2, total: 2, file: { name: "hong.xlsx", status: "rejected", problem } });
    });
    expect(screen.getByText(/^Đọc quá 20 giây/)).toBeVisible();
    expect(screen.getByText("Đã đọc đủ 2 tệp. Đang lập tệp tổng hợp…")).toBeVisible();
    act(end);
    expect(await screen.findByText("Đối chiếu khớp đến từng đồng.")).toBeVisible();
    expect(screen.getByText("so-y-te.xlsx · 3 lỗi, 0 cảnh báo")).toBeVisible();
    expect(screen.getByText(/^Tệp đặt mật khẩu mở/)).toBeVisible();
    expect(screen.getByLabelText(/^Hạn gửi lại/)).toBeVisible();
    expect(screen.getByRole("button", { name: "Tải tất cả phiếu trả lại" })).toBeVisible();
    const notes = screen.getAllByRole("button", { name: /^Phiếu trả lại: / });
    expect(notes.map((note) => note.getAttribute("aria-label"))).toEqual([
      "Phiếu trả lại: hong.xlsx",
    ]);
    await user.click(screen.getByRole("button", { name: "Tải tệp tổng hợp" }));
    expect(await screen.findByText(/tong-hop-2019.xlsx/)).toBeVisible();
    expect(host.seen.opened).toEqual([{ name: OUTPUT.name, bytes: OUTPUT.bytes }]);
  });

  test("can be cancelled, and is ready for other files then", async () => {
    const { runner } = steered();
    const user = await renderApp(workspaceOver(createMemoryHost(), { consolidate: runner }));
    await openSection(user, "Tổng hợp");
    await user.upload(screen.getByLabelText("Chọn tệp", { selector: "input" }), FILES);
    await user.click(await screen.findByRole("button", { name: "Hủy" }));
    expect(await screen.findByText("Đã hủy tổng hợp.")).toBeVisible();
    expect(screen.getByRole("button", { name: "Chọn tệp" })).not.toHaveAttribute(
      "aria-disabled",
      "true"
    );
  });

  test("in Excel the result is opened, not downloaded", async () => {
    const { runner, end } = steered();
    const host = createMemoryHost([], { download: false });
    const user = await renderApp(workspaceOver(host, { consolidate: runner }));
    await openSection(user, "Tổng hợp");
    await user.upload(screen.getByLabelText("Chọn tệp", { selector: "input" }), FILES);
    await screen.findByText("Đã đọc 0/2 tệp");
    act(end);
    expect(await screen.findByRole("button", { name: "Mở tệp tổng hợp" })).toBeVisible();
    expect(screen.getByRole("button", { name: "Phiếu trả lại: hong.xlsx" })).toBeVisible();
    expect(screen.queryByRole("button", { name: "Tải tất cả phiếu trả lại" })).toBeNull();
  });

  test("explains a page that cannot consolidate", async () => {
    const user = await renderApp(workspaceOver(createMemoryHost()));
    await openSection(user, "Tổng hợp");
    expect(screen.getByText(/^Ở đây chưa tổng hợp được/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Chọn tệp" })).toBeNull();
  });
});

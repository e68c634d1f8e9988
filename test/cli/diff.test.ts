import { readdirSync } from "node:fs";
import path from "node:path";
import { newFolder, runCli, writeSamples } from "./program";

const folder = path.join(writeSamples(), "nop");
const [first = "", second = ""] = readdirSync(folder).sort();
const [one, other] = [path.join(folder, first), path.join(folder, second)];

interface Changes {
  readonly tasks: readonly { readonly amounts: readonly { readonly difference: string }[] }[];
  readonly totals: readonly { readonly difference: string }[];
}

describe("diff", () => {
  test("a file does not differ from itself: exit 0", async () => {
    const run = await runCli(["diff", one, one]);
    expect(run).toMatchObject({ code: 0, stderr: "" });
    expect(run.stdout).toContain("Không có thay đổi.");
  });

  test("changes of tasks add up to the change of the totals: exit 1", async () => {
    const run = await runCli(["diff", one, other, "--json"]);
    const { tasks, totals } = JSON.parse(run.stdout) as Changes;
    const sum = (list: readonly { readonly difference: string }[]) =>
      list.reduce((all, { difference }) => all + BigInt(difference), 0n);
    expect(run.code).toBe(1);
    expect(sum(totals)).not.toBe(0n);
    expect(sum(tasks.flatMap(({ amounts }) => amounts))).toBe(sum(totals));
  });

  test("a consolidation and a submission are not compared; an earlier one gives a sheet", async () => {
    const output = path.join(newFolder(), "tong-hop.xlsx");
    await runCli(["consolidate", one, "-o", output]);
    expect(await runCli(["diff", output, one])).toMatchObject({ code: 2, stdout: "" });
    const later = path.join(newFolder(), "sau.xlsx");
    await runCli(["consolidate", one, other, "-o", later, "--previous", output]);
    const run = await runCli(["diff", output, later]);
    expect(run.stdout).toMatch(/Nhiệm vụ: thêm \d+, bỏ 0, đổi tên 0, đổi số 0; giữ nguyên \d+\./);
    expect((await runCli(["verify", later])).code).toBe(0);
  });
});

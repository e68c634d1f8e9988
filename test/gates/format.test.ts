import { planted, runTool } from "./runTool";

const check = (file: string) =>
  runTool(
    "prettier/bin/prettier.cjs",
    ["--check", "--ignore-path", "none", file],
    planted("format")
  );

test("crooked code is refused, straight code is not", async () => {
  expect((await check("crooked.ts")).code).toBe(1);
  expect((await check("straight.ts")).code).toBe(0);
});

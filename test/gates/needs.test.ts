import { closingLine, exitCode } from "../../scripts/closing.cjs";
import { planted, runTool } from "./runTool";

async function runPlanted(environment: Readonly<Record<string, string | undefined>>) {
  const { stdout } = await runTool("jest/bin/jest.js", ["--json"], planted("needs"), environment);
  return JSON.parse(stdout);
}

test("a suite without what it needs is skipped by name, and fails in CI", async () => {
  const alone = await runPlanted({ CI: undefined });
  expect(closingLine(alone)).toBe("1 passed, 0 failed, 2 skipped");
  const titles = alone.testResults[0].assertionResults.map(
    ({ fullName }: { fullName: string }) => fullName
  );
  expect(titles).toContain("without a thing (skipped: no thing; install thing) one");

  const inCi = await runPlanted({ CI: "true" });
  expect(closingLine(inCi)).toBe("1 passed, 1 failed, 0 skipped");
});

const clean = {
  success: true,
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
};

test.each([
  ["a failed test", { ...clean, success: false, numFailedTests: 1 }, false, 1],
  [
    "a suite that does not start",
    { ...clean, success: false, numRuntimeErrorTestSuites: 1 },
    false,
    1,
  ],
  ["no test at all", { ...clean, numPassedTests: 0 }, false, 1],
  ["no result at all", null, false, 1],
  ["a skipped test in CI", { ...clean, numPendingTests: 1 }, true, 1],
  ["a skipped test elsewhere", { ...clean, numPendingTests: 1 }, false, 0],
  ["all passed, in CI", clean, true, 0],
])("exit code of %s", (_name, results, strict, code) => {
  expect(exitCode(results, strict)).toBe(code);
});

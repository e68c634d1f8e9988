/** The part of `jest --json` that is counted. */
export interface JestCounts {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

export function closingLine(results: JestCounts | null): string;
export function exitCode(results: JestCounts | null, strict: boolean): 0 | 1;

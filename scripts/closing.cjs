/** Counts of a jest run; a suite that could not run counts as one failed test. */
function count(results) {
  if (results === null) return { passed: 0, failed: 1, skipped: 0 };
  return {
    passed: results.numPassedTests,
    failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
    skipped: results.numPendingTests + results.numTodoTests,
  };
}

/**
 * The last line of a test run.
 * @param {object | null} results what `jest --json` wrote; null when it wrote nothing
 * @returns {string} "12 passed, 0 failed, 1 skipped"
 */
function closingLine(results) {
  const { passed, failed, skipped } = count(results);
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/**
 * @param {object | null} results as for closingLine
 * @param {boolean} strict in CI a skipped test is a failure
 * @returns {0 | 1}
 */
function exitCode(results, strict) {
  const { passed, failed, skipped } = count(results);
  const bad = failed > 0 || passed === 0 || results.success === false || (strict && skipped > 0);
  return bad ? 1 : 0;
}

module.exports = { closingLine, exitCode };

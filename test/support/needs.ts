/**
 * A suite that needs something of the machine (a browser, LibreOffice, ../shared). Where that is
 * missing the suite is skipped and its name says why; with CI=true each of its tests fails instead.
 * @param found what was found; null when it is missing
 * @param sentence what is missing and how to provide it
 * @param body declares the tests; it runs in every case, so it may use `found` only inside tests
 */
export function describeWhen(
  name: string,
  found: string | null,
  sentence: string,
  body: () => void
): void {
  if (found !== null) {
    describe(name, body);
    return;
  }
  if (process.env.CI !== "true") {
    describe.skip(`${name} (skipped: ${sentence})`, body);
    return;
  }
  test(`${name} needs what this machine lacks`, () => {
    throw new Error(sentence);
  });
}

import { unzipSync } from "fflate";
import { findDeflater } from "../../../src/adapters/browser";
import { createCodec } from "../../../src/adapters/xlsx";
import { planOfRows } from "../../support/workbookPlans";

/** Enough rows for several pieces. */
const PLAN = planOfRows(
  Array.from({ length: 6_000 }, (_, row) => [row, row * 7919, `Nhiệm vụ ${String(row)}`])
);

test("what the browser deflates is what fflate deflates, and the same each time", async () => {
  const codec = createCodec(undefined, findDeflater());
  const [bytes, again] = [await codec.write(PLAN), await codec.write(PLAN)];
  expect(Buffer.compare(bytes, again)).toBe(0);
  const here = await createCodec().write(PLAN);
  expect(Buffer.compare(bytes, here)).not.toBe(0);
  expect(unzipSync(bytes)).toEqual(unzipSync(here));
});

describe("a browser that", () => {
  const native = CompressionStream;
  afterEach(() => {
    globalThis.CompressionStream = native;
  });

  test.each<[string, unknown]>([
    ["has no compression", undefined],
    [
      "cannot deflate raw",
      function (format: string) {
        if (format === "deflate-raw") throw new TypeError("format");
      },
    ],
  ])("%s has no deflater", (_what, missing) => {
    globalThis.CompressionStream = missing as typeof native;
    expect(findDeflater()).toBeUndefined();
  });
});

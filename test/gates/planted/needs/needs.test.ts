import { describeWhen } from "../../../support/needs";

describeWhen("with a thing", "/usr/bin/thing", "no thing", () => {
  test("runs", () => {
    expect(1).toBe(1);
  });
});

describeWhen("without a thing", null, "no thing; install thing", () => {
  test("one", () => {
    expect(1).toBe(2);
  });
  test("two", () => {
    expect(1).toBe(2);
  });
});

import { snapshotOf } from "../../src/core/sheet";
import { describeHostContract } from "../support/hostContract";
import { createMemoryHost } from "../support/memoryHost";

describeHostContract("The memory host", () => {
  const host = createMemoryHost([snapshotOf("Sheet1", [])]);
  return Promise.resolve({
    host,
    typeInto: host.typeInto,
    settle: () => Promise.resolve(),
  });
});

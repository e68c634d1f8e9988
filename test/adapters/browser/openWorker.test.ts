import { openWorker } from "../../../src/adapters/browser";

/** What a page knows of a worker: events, and what it was sent. */
class SilentWorker extends EventTarget {
  readonly sent: unknown[] = [];
  postMessage(message: unknown): void {
    this.sent.push(message);
  }
  terminate(): void {
    this.sent.push("ended");
  }
}

// Browsers have it, Node does not.
class ErrorEventHere extends Event {
  readonly message = "no memory";
}

beforeAll(() => {
  Object.assign(globalThis, { ErrorEvent: ErrorEventHere });
});

const open = () => {
  const worker = new SilentWorker();
  return { worker, asked: openWorker(worker as unknown as Worker) };
};

test("a worker that failed before it was asked rejects what it is asked", async () => {
  const { worker, asked } = open();
  const event = new Event("error", { cancelable: true });
  worker.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(true);
  await expect(asked.ask("part")).rejects.toThrow("worker not started");
  expect(worker.sent).toEqual([]);
});

test("a worker that fails while it is asked rejects, and answers are told one by one", async () => {
  const { worker, asked } = open();
  const answer = (data: number) => worker.dispatchEvent(new MessageEvent("message", { data }));
  const first = asked.ask("a");
  answer(1);
  expect(await first).toBe(1);
  const second = asked.ask("b");
  answer(2);
  expect(await second).toBe(2);
  const third = asked.ask("c");
  worker.dispatchEvent(new ErrorEventHere("error"));
  await expect(third).rejects.toThrow("no memory");
});

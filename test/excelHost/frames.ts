import type { Frame, Page } from "playwright-core";
import { windowName } from "./handshake";
import { ADDIN_ORIGIN, HOST_ORIGIN } from "./hostPage";
import { richApiEvent, type EventEntry, type RichApiHost } from "./richApi";
import { until } from "./until";
import { createWire, type Wire } from "./wire";

/** Pages of the add-in that Excel shows: the pane, the hidden page of commands, a dialog. */
export interface Frames {
  readonly open: (name: string, address: string) => Promise<Frame>;
  readonly close: (name: string) => Promise<void>;
  readonly isOpen: (name: string) => boolean;
  /** Pushes an event to a page, once that page listens to it. */
  readonly push: (name: string, event: string, data: unknown) => Promise<void>;
  /** Pushes an event of the workbook to every page that listens. */
  readonly tellAll: (entry: EventEntry) => void;
  /** The answer to a message of a page; null when there is none. */
  readonly answer: (name: string, text: string) => string | null;
  /** Function commands that ended, with their status; 0 is well. */
  readonly completed: (readonly [command: string, status: number])[];
}

/** The dialog's page beside the page that asked for it. */
const DIALOG = "dialog";
const DIALOG_EVENT = "dialogMessageReceived";
const DIALOG_CLOSED = 12006;

/** @param host the workbook behind the pages; asked only once a page speaks */
export function createFrames(page: Page, host: () => RichApiHost): Frames {
  const wires = new Map<string, Wire>();
  const completed: [string, number][] = [];
  let opened = 0;
  const inPage = (name: string, ...args: readonly string[]): Promise<unknown> =>
    page.evaluate(`${name}(${args.map((each) => JSON.stringify(each)).join(",")})`);
  const attach = async (name: string, address: string): Promise<void> => {
    opened += 1;
    const settings = {
      // A new one each time: office.js keeps what it learnt of a conversation for the whole tab.
      conversation: `conversation${String(opened)}`,
      instance: `instance-${String(opened)}`,
      hostOrigin: HOST_ORIGIN,
      addinOrigin: ADDIN_ORIGIN,
      locale: "vi-VN",
      level: host().level,
    };
    const dialog = (asked: string | null): void => {
      void (asked === null ? close(DIALOG) : attach(DIALOG, asked));
    };
    const done = (...ended: [string, number]): void => void completed.push(ended);
    wires.set(name, createWire(settings, host(), { completed: done, dialog }));
    await inPage("openFrame", name, windowName(settings), address);
  };
  const open = async (name: string, address: string): Promise<Frame> => {
    await attach(name, address);
    const element = await page.waitForSelector(`#${name}`, { state: "attached" });
    const frame = await element.contentFrame();
    if (!frame) throw new Error(`no frame ${name}`);
    await frame.waitForLoadState();
    return frame;
  };
  const push = async (name: string, event: string, data: unknown): Promise<void> => {
    const text = await until(event, () => wires.get(name)?.event(event, data) ?? null);
    await inPage("pushTo", name, text);
  };
  const close = async (name: string): Promise<void> => {
    wires.delete(name);
    await inPage("closeFrame", name);
    if (name !== DIALOG) return;
    for (const [owner, wire] of wires) {
      const data = { messageType: DIALOG_CLOSED };
      if (wire.event(DIALOG_EVENT, data) !== null) await push(owner, DIALOG_EVENT, data);
    }
  };
  return {
    open,
    close,
    push,
    completed,
    isOpen: (name) => wires.has(name),
    answer: (name, text) => wires.get(name)?.answer(text) ?? null,
    tellAll: (entry) => {
      for (const [name, wire] of wires) {
        const event = "richApiMessage";
        if (wire.event(event, null) !== null) void push(name, event, richApiEvent(entry));
      }
    },
  };
}

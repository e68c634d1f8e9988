import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createContext, Script } from "node:vm";

type Answer = (message: readonly unknown[], reply: (result: OfficeResult) => void) => void;

/** What office.js hands from its transport to the rich API layer. */
export type OfficeResult =
  | { readonly status: "succeeded"; readonly value: { readonly data: readonly unknown[] } }
  | {
      readonly status: "failed";
      readonly error: { readonly code: number; readonly message: string };
    };

interface EventMessage {
  readonly entries: readonly {
    readonly messageCategory: number;
    readonly messageType: number;
    readonly targetId: string;
    readonly message: string;
  }[];
}

/** The globals that the loaded script leaves behind. */
export interface LoadedOfficeJs {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: {
    readonly _testSetRichApiMessageReadyImpl: (ready: () => Promise<void>) => void;
    readonly _testTriggerRichApiMessageEvent: (message: EventMessage) => void;
  };
}

let compiled: Script | null = null;

/** The script is compiled once a process; it comes from node_modules, unmodified. */
function scriptOf(): Script {
  if (compiled) return compiled;
  const file = createRequire(__filename).resolve("@microsoft/office-js/dist/excel-web-16.00.js");
  compiled = new Script(readFileSync(file, "utf8"), { filename: file });
  return compiled;
}

/** The few things of a window that the script touches while it loads. */
function windowStub(): Record<string, unknown> {
  const element = { setAttribute: () => undefined, appendChild: () => undefined, style: {} };
  const sandbox: Record<string, unknown> = {
    location: {
      protocol: "https:",
      hash: "",
      search: "",
      href: "https://localhost/",
      origin: "https://localhost",
    },
    name: "",
    navigator: { userAgent: "node" },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    document: {
      readyState: "complete",
      createElement: () => element,
      getElementsByTagName: () => [element],
      querySelectorAll: () => [],
    },
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    console,
  };
  sandbox.window = sandbox;
  sandbox.self = sandbox;
  return sandbox;
}

/** What the loaded script asks of the host that is in use now. */
interface Way {
  readonly answer: Answer;
  readonly isSetSupported: (name: string, version?: string) => boolean;
}

/** Place of the batch in a request. */
const BATCH_TEXT = 4;

let way: Way | null = null;
let loaded: LoadedOfficeJs | null = null;

function load(): LoadedOfficeJs {
  const sandbox = windowStub();
  scriptOf().runInContext(createContext(sandbox));
  const osf = (sandbox.OSF ?? {}) as { DDA?: Record<string, unknown> };
  const executeRichApiRequestAsync: Answer = (message, reply) => {
    // It never forgets a listener, which would hear of the next host too.
    if (String(message[BATCH_TEXT]).includes("_Register")) loaded = null;
    way?.answer(message, reply);
  };
  sandbox.OSF = { ...osf, DDA: { ...osf.DDA, RichApi: { executeRichApiRequestAsync } } };
  const isSetSupported: Way["isSetSupported"] = (...asked) =>
    way?.isSetSupported(...asked) ?? false;
  sandbox.Office = { context: { requirements: { isSetSupported } } };
  const office = sandbox as unknown as LoadedOfficeJs;
  office.OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  return office;
}

/**
 * The real excel-web-16.00.js in a context of its own, loaded anew only after somebody listened to
 * events: like a page, it speaks to one host at a time, the latest. Its requests reach `answer` in
 * the form executeMethod 93 has, below office.js's own mapping of transport errors.
 * `isSetSupported` is what Office.context.requirements answers.
 */
export function loadOfficeJs(
  answer: Answer,
  isSetSupported: (name: string, version?: string) => boolean
): LoadedOfficeJs {
  way = { answer, isSetSupported };
  loaded ??= load();
  return loaded;
}

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

/**
 * Loads the real excel-web-16.00.js in a context of its own. Its requests reach `answer` in the
 * form executeMethod 93 has, below office.js's own mapping of transport errors.
 * `isSetSupported` is what Office.context.requirements answers.
 */
export function loadOfficeJs(
  answer: Answer,
  isSetSupported: (name: string, version?: string) => boolean
): LoadedOfficeJs {
  const sandbox = windowStub();
  scriptOf().runInContext(createContext(sandbox));
  const osf = (sandbox.OSF ?? {}) as { DDA?: Record<string, unknown> };
  sandbox.OSF = { ...osf, DDA: { ...osf.DDA, RichApi: { executeRichApiRequestAsync: answer } } };
  sandbox.Office = { context: { requirements: { isSetSupported } } };
  const loaded = sandbox as unknown as LoadedOfficeJs;
  loaded.OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  return loaded;
}

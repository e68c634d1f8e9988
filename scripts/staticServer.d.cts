import type { ServerOptions } from "node:https";

export interface StaticServer {
  /** Without a slash at its end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

export function startStaticServer(options: {
  readonly folder: string;
  readonly port?: number;
  readonly tls?: ServerOptions;
  /** Where "/" leads to. */
  readonly home?: string;
}): Promise<StaticServer>;

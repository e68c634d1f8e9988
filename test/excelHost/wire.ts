import { appContext, type WireSettings } from "./handshake";
import type { RichApiHost } from "./richApi";

/** A message as office.js posts it to the page around its iframe (reference/office-host.md §2.2). */
interface Envelope {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** What the page asked of the program around it, besides the workbook. */
export interface WireListener {
  /** A function command ended with this status; 0 is well. */
  readonly completed: (command: string, status: number) => void;
  /** The page wants this address shown in a dialog, or the dialog closed (null). */
  readonly dialog: (address: string | null) => void;
}

/** One page of the add-in and the program around it: takes messages, gives replies, pushes events. */
export interface Wire {
  /** The reply to a message as text; null when there is none to give. */
  answer(text: string): string | null;
  /** An event as text; null while the page has not registered for it. */
  event(name: string, data: unknown): string | null;
}

const RICH_API = 93;
const COMMAND_COMPLETED = 94;
const UNSUPPORTED = 5000;
const DONE = { Error: 0, Version: 1 };

interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
}

/** Everything that `executeMethod` is asked for, by its number; null when there is no answer. */
function execute(data: MethodCall, host: RichApiHost, listener: WireListener): object | null {
  const { DispatchId: id } = data.DdaMethod;
  if (id === RICH_API) {
    const answer = host.answer(data.ArrayData ?? []);
    return answer && { ...DONE, ...answer };
  }
  if (id !== COMMAND_COMPLETED) return { Error: UNSUPPORTED, Version: 1 };
  const [command, status] = Object.values(data) as [string, number];
  listener.completed(command, status);
  return DONE;
}

function dialogAddress(data: unknown): string {
  const { targetId } = data as { readonly targetId: string };
  return (JSON.parse(targetId) as { readonly url: string }).url;
}

/** Speaks with one page of the add-in as Excel on the web does. */
export function createWire(
  settings: WireSettings,
  host: RichApiHost,
  listener: WireListener
): Wire {
  const registered = new Map<string, Envelope>();
  const reply = (to: Envelope, data: unknown, responseType: 0 | 1): string =>
    JSON.stringify({
      _messageType: 1,
      _actionName: to._actionName,
      _conversationId: to._conversationId,
      _correlationId: to._correlationId,
      _errorCode: 0,
      _responseType: responseType,
      _data: data,
      _origin: settings.hostOrigin,
      _serializerVersion: 1,
    });
  const register = (message: Envelope): unknown => {
    const name = message._actionName;
    if (message._actionType === 2) registered.delete(name);
    else registered.set(name, message);
    if (name === "dialogMessageReceived") {
      listener.dialog(message._actionType === 2 ? null : dialogAddress(message._data));
    }
    return DONE;
  };
  return {
    answer: (text) => {
      const message = JSON.parse(text) as Envelope;
      if (message._conversationId !== settings.conversation) return null;
      if (message._actionType !== 0) return reply(message, register(message), 0);
      if (message._actionName === "executeMethod") {
        const data = execute(message._data as MethodCall, host, listener);
        return data && reply(message, data, 0);
      }
      const isStart = message._actionName === "ContextActivationManager_getAppContextAsync";
      return reply(message, isStart ? appContext(settings) : null, 0);
    },
    event: (name, data) => {
      const to = registered.get(name);
      return to ? reply(to, data, 1) : null;
    },
  };
}

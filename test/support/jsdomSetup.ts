import "@testing-library/jest-dom";
import { webcrypto } from "node:crypto";
import { TextDecoder, TextEncoder } from "node:util";

/** What browsers have and jsdom lacks; Fluent UI and our own code ask for it at run time. */
class ResizeObserverStub implements ResizeObserver {
  observe(): void {
    // Nothing is laid out in jsdom, so nothing changes its size.
  }
  unobserve(): void {
    // As above.
  }
  disconnect(): void {
    // As above.
  }
}

const matchMedia = (media: string): Partial<MediaQueryList> => ({
  matches: false,
  media,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
});

const missing: Readonly<Record<string, unknown>> = {
  ResizeObserver: ResizeObserverStub,
  matchMedia,
  TextEncoder,
  TextDecoder,
  // jsdom hides Node's own; a JSON-like copy is all that our data need.
  structuredClone: (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown,
};

for (const [name, value] of Object.entries(missing)) {
  if (!(name in globalThis)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
}
if (!("subtle" in globalThis.crypto)) {
  Object.defineProperty(globalThis, "crypto", { value: webcrypto, configurable: true });
}
/** jsdom reads files only through FileReader. */
function readBytes(this: Blob): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(reader.result as ArrayBuffer);
    };
    reader.onerror = () => {
      reject(reader.error ?? new Error("the file could not be read"));
    };
    reader.readAsArrayBuffer(this);
  });
}
/** jsdom draws nothing over the page; that a dialog is open is all a test can see. */
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false;
};
Blob.prototype.arrayBuffer ??= readBytes;
Element.prototype.scrollIntoView ??= () => undefined;

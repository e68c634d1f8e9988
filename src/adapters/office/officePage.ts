import { hostFailure } from "../../app/hostTrouble";

/** What a page learns from Office when it starts. */
export interface OfficePage {
  /** Language of Excel's own texts, for example "vi-VN". */
  readonly displayLanguage: string;
  /** Set off what hosts keep in the one storage they share; "" where Office asks for none. */
  readonly partition: string;
}

type OlderContext = Pick<Office.Context, "displayLanguage"> & { readonly partitionKey?: string };

/**
 * Waits for Office. Null in a plain browser, in another program than Excel, and where the script
 * tag of office.js fetched nothing, because there is no way to Microsoft's network.
 */
export async function startOfficePage(): Promise<OfficePage | null> {
  if (!("Office" in globalThis)) return null;
  const { host } = await Office.onReady();
  if (String(host) !== "Excel") return null;
  // Older copies of office.js do not know the key at all.
  const { displayLanguage, partitionKey } = Office.context as OlderContext;
  return { displayLanguage, partition: partitionKey ?? "" };
}

/** The event of a function command: Excel waits until `completed` is called. */
export interface CommandEvent {
  completed(): void;
}

/** Binds functions to the names that the manifest's buttons call. */
export function bindCommands(
  commands: Readonly<Record<string, (event: CommandEvent) => Promise<void>>>
): void {
  for (const [name, run] of Object.entries(commands)) {
    Office.actions.associate(name, (event: CommandEvent) => {
      void run(event);
    });
  }
}

/** Size of a dialog in per cent of the screen. */
const DIALOG = { width: 30, height: 20, displayInIframe: true };

/** Office's code for a dialog that is still there. */
const ALREADY_OPEN = 12007;

/** Closing a dialog takes Excel a moment, and it tells nobody when it is done. */
const CLOSING = { tries: 20, milliseconds: 100 };

type Shown = Office.AsyncResult<Office.Dialog>;

let shown: Office.Dialog | null = null;

function show(address: string): Promise<Shown> {
  return new Promise((resolve) => {
    // A copy, because office.js writes the callback into the options and refuses them next time.
    Office.context.ui.displayDialogAsync(address, { ...DIALOG }, resolve);
  });
}

/**
 * Opens a page of our own origin in a dialog; function commands have no page on screen. An earlier
 * dialog that is still open makes room.
 */
export async function openDialog(address: string): Promise<void> {
  if (shown) shown.close();
  shown = null;
  let result = await show(address);
  for (let left = CLOSING.tries; isStillOpen(result) && left > 0; left -= 1) {
    await new Promise((resolve) => setTimeout(resolve, CLOSING.milliseconds));
    result = await show(address);
  }
  if (String(result.status) !== "succeeded") {
    const detail = `${String(result.error.code)}: ${result.error.message}`;
    throw hostFailure({ kind: "unknown", detail });
  }
  shown = result.value;
  // Closing one that the user has closed is an error.
  shown.addEventHandler(Office.EventType.DialogEventReceived, () => {
    shown = null;
  });
}

function isStillOpen({ status, error }: Shown): boolean {
  return String(status) !== "succeeded" && error.code === ALREADY_OPEN;
}

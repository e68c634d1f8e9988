import { hostFailure } from "../../app/hostTrouble";

/** What a page learns from Office when it starts. */
export interface OfficePage {
  /** Language of Excel's own texts, for example "vi-VN". */
  readonly displayLanguage: string;
  /** Set off what hosts keep in the one storage they share; "" where Office asks for none. */
  readonly partition: string;
}

/**
 * Waits for Office. Null in a plain browser, in another program than Excel, and where the script
 * tag of office.js fetched nothing, because there is no way to Microsoft's network.
 */
export async function startOfficePage(): Promise<OfficePage | null> {
  if (!("Office" in globalThis)) return null;
  const { host } = await Office.onReady();
  if (String(host) !== "Excel") return null;
  const { displayLanguage, partitionKey } = Office.context;
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

/** Opens a page of our own origin in a dialog; function commands have no page on screen. */
export function openDialog(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    Office.context.ui.displayDialogAsync(address, DIALOG, (result) => {
      if (String(result.status) === "succeeded") resolve();
      else {
        const detail = `${String(result.error.code)}: ${result.error.message}`;
        reject(hostFailure({ kind: "unknown", detail }));
      }
    });
  });
}

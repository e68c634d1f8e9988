import type { CommandEvent } from "../adapters/office";
import { checkWorkbook, packFor } from "../app/checkWorkbook";
import { troubleOf } from "../app/hostTrouble";
import { insertForms } from "../app/insertForms";
import type { HostTrouble, WorkbookHost } from "../app/ports";
import { chooseDefaults } from "../app/workspaceState";
import type { PackDefinition } from "../core/packs";
import type { TextData, TextKey } from "../i18n";

/** What a button of the ribbon says when it is done. */
export interface Message {
  readonly key: TextKey;
  readonly data: TextData;
}

/** What the ribbon's buttons work with. */
export interface RibbonDeps {
  readonly host: WorkbookHost;
  /** The packs to work with now, the default first. */
  readonly packs: () => Promise<readonly PackDefinition[]>;
  /** ISO date-time, local to the user. */
  readonly now: () => string;
  /** Shows a message; there is no pane to show it in. */
  readonly tell: (message: Message) => Promise<void>;
}

/** Functions of the ribbon by the names the manifest gives them. */
export type Ribbon = Readonly<
  Record<"insertForms" | "checkWorkbook", (event: CommandEvent) => Promise<void>>
>;

/** Inserts all forms of the workbook's pack, for the agency, year and unit it remembers. */
async function insertAllForms({ host, packs }: RibbonDeps): Promise<Message> {
  const [state, known] = await Promise.all([host.readState(), packs()]);
  const pack = packFor(state, { packs: known });
  const { forms, year, unit } = chooseDefaults(pack);
  const outcome = await insertForms(host, {
    pack,
    forms,
    agency: state?.agency ?? null,
    year: state?.year ?? year,
    unit: state?.unit ?? unit,
  });
  if (outcome.trouble) return troubleMessage(outcome.trouble);
  return { key: "excel.inserted", data: { sheets: outcome.names.join(", ") } };
}

/** Checks as a draft, marks the cells and goes to the first one. */
async function checkAndMark({ host, now, packs }: RibbonDeps): Promise<Message> {
  const [workbook, state, known] = await Promise.all([host.read({}), host.readState(), packs()]);
  const options = { packs: known, profile: "draft", asOf: now().slice(0, 10) } as const;
  const { tables, issues } = checkWorkbook(workbook, state, options);
  await host.mark(issues);
  const first = issues.find(({ at }) => at.cell !== undefined);
  if (first) await host.reveal(first.at.sheet, first.at.cell ?? "A1");
  if (tables.length === 0) return { key: "excel.noForm", data: {} };
  const errors = issues.filter(({ severity }) => severity === "error").length;
  const warnings = issues.filter(({ severity }) => severity === "warning").length;
  if (errors + warnings === 0) return { key: "excel.clean", data: {} };
  return { key: "excel.checked", data: { errors, warnings } };
}

function troubleMessage({ kind, detail }: HostTrouble): Message {
  return { key: `host.${kind}`, data: { detail } };
}

/** The ribbon's functions. Each ends with `completed`, whatever happens: Excel waits for it. */
export function createRibbon(deps: RibbonDeps): Ribbon {
  const command =
    (work: (deps: RibbonDeps) => Promise<Message>) =>
    async (event: CommandEvent): Promise<void> => {
      try {
        await deps.tell(await work(deps));
      } catch (error) {
        const trouble = troubleOf(error);
        if (!trouble) throw error;
        await deps.tell(troubleMessage(trouble));
      } finally {
        event.completed();
      }
    };
  return { insertForms: command(insertAllForms), checkWorkbook: command(checkAndMark) };
}

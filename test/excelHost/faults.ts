import { HostRefusal } from "./model";

/** What a host's transport fails with, by what happened (reference/office-host.md §3). */
export const TRANSPORT_FAULTS = {
  "cell-edit": 5004,
  session: 5012,
  "modal-dialog": 5016,
  "activity-limit": 5102,
  "request-too-large": 5103,
  "response-too-large": 5104,
  "access-denied": 7000,
  general: 5001,
  /** No answer at all, for ever: office.js itself waits without an end. */
  silence: null,
  /** All is well, but values come back as null: what Excel does when there are too many. */
  "null-values": 0,
} as const;

export type TransportFault = keyof typeof TRANSPORT_FAULTS;

interface RequestFault {
  readonly fault: TransportFault;
  readonly request: number;
  readonly afterWork: boolean;
}

interface MemberFault {
  readonly member: string;
  readonly code: string;
  readonly when: "before" | "after";
}

/** Planted faults; each strikes once. */
export interface Faults {
  /** The nth request from now on (1 = the next) fails, before or after its work is done. */
  failRequest(fault: TransportFault, options?: { nth?: number; afterWork?: boolean }): void;
  /** The next use of a member, such as "Workbook.insertWorksheetsFromBase64", is refused. */
  failMember(member: string, code: string, when?: "before" | "after"): void;
  /** The fault of this request, if any. */
  takeRequestFault(): { readonly code: number | null; readonly afterWork: boolean } | null;
  readonly watch: (member: string, when: "before" | "after") => void;
}

export function createFaults(): Faults {
  const requests: RequestFault[] = [];
  const members: MemberFault[] = [];
  let count = 0;
  return {
    failRequest: (fault, { nth = 1, afterWork = false } = {}) =>
      void requests.push({ fault, request: count + nth, afterWork }),
    failMember: (member, code, when = "before") => void members.push({ member, code, when }),
    takeRequestFault: () => {
      count += 1;
      const at = requests.findIndex((each) => each.request === count);
      const [found] = at < 0 ? [] : requests.splice(at, 1);
      return found ? { code: TRANSPORT_FAULTS[found.fault], afterWork: found.afterWork } : null;
    },
    watch: (member, when) => {
      const at = members.findIndex((each) => each.member === member && each.when === when);
      if (at < 0) return;
      const [found] = members.splice(at, 1);
      throw new HostRefusal(found?.code ?? "GeneralException", `planted at ${member}`);
    },
  };
}

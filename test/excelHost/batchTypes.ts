import type { HostObject } from "./members";

/** Arguments of a method or a path; a non-zero path id stands for the object behind it. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly number[];
}

/** How an object is reached from another. */
export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** One step of a batch; ActionType 1 instantiate, 2 load, 3 method, 4 set, 5 trace. */
export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

/** A batch as office.js sends it. */
export interface WireBatch {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

/** What a batch is answered with. */
export interface WireResponse {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: number[];
  Error?: Readonly<Record<string, unknown>>;
}

/** What stays between batches of one host. */
export interface BatchSettings {
  readonly root: HostObject;
  /** Highest ExcelApi version the host admits, for example "1.13". */
  readonly level: string;
  readonly references: Map<string, HostObject>;
  /** Called around each member used, as "Workbook.save"; may throw a HostRefusal. */
  readonly watch: (member: string, when: "before" | "after") => void;
}

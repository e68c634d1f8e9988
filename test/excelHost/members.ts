import { HostRefusal, type ModelWorkbook } from "./model";

/** What a member may use while a batch runs. */
export interface Call {
  readonly workbook: ModelWorkbook;
  /** Tells the world that an area changed, once the batch is done. */
  readonly changed: (sheetId: string, address: string, changeType?: string) => void;
  /** Starts or ends the telling of changes, by target id. */
  readonly listen: (targetId: string, on: boolean) => void;
}

/** An object of the host: its type with the part of the model it stands for. */
export interface HostObject {
  readonly type: HostType;
  readonly target: unknown;
}

/** One member, with the ExcelApi version it came with. What it can be used for is what it has. */
export interface Member<T> {
  readonly set: string;
  readonly get?: (target: T, call: Call) => unknown;
  readonly put?: (target: T, value: unknown, call: Call) => void;
  readonly open?: (target: T, args: readonly unknown[], call: Call) => HostObject | null;
  readonly run?: (target: T, args: readonly unknown[], call: Call) => unknown;
}

export interface HostType {
  readonly name: string;
  /** Extra keys of Instantiate and of items, such as Id. */
  readonly identify: (target: unknown) => Readonly<Record<string, unknown>>;
  /** Set for types whose objects must outlive a batch by reference id. */
  readonly byReference: boolean;
  readonly items: ((target: unknown) => readonly HostObject[]) | null;
  readonly members: Readonly<Record<string, Member<unknown>>>;
}

interface TypeParts<T> {
  readonly identify?: (target: T) => Readonly<Record<string, unknown>>;
  readonly byReference?: boolean;
  readonly items?: (target: T) => readonly HostObject[];
  readonly members: Readonly<Record<string, Member<T>>>;
}

/** Every type defined so far; the test that compares with @types/office-js walks it. */
export const HOST_TYPES: HostType[] = [];

/** Defines a type and gives the maker of its objects. */
export function defineType<T>(name: string, parts: TypeParts<T>): (target: T) => HostObject {
  const type = {
    name,
    identify: parts.identify ?? (() => ({})),
    byReference: parts.byReference ?? false,
    items: parts.items ?? null,
    members: parts.members,
  } as HostType;
  HOST_TYPES.push(type);
  return (target) => ({ type, target });
}

/** Whether version "1.9" is inside "1.13". */
export function isWithin(version: string, level: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [topMajor = 0, topMinor = 0] = level.split(".").map(Number);
  return major < topMajor || (major === topMajor && minor <= topMinor);
}

/** The member, or the refusal a host gives for one it does not have. */
export function memberOf(type: HostType, name: string, level: string): Member<unknown> {
  const member = Object.hasOwn(type.members, name) ? type.members[name] : undefined;
  const full = `${type.name}.${name}`;
  if (!member) throw new HostRefusal("ApiNotFound", `The simulated host has no ${full}.`, full);
  if (!isWithin(member.set, level)) {
    throw new HostRefusal("ApiNotFound", `${full} is part of ExcelApi ${member.set}.`, full);
  }
  return member;
}

/** First letter down: names on the wire are JavaScript names with an upper-case first letter. */
export function jsName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** First letter up. */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

import type { ArgumentInfo, BatchSettings, WireAction, WireBatch, WirePath } from "./batchTypes";
import { HostRefusal } from "./model";
import { jsName, memberOf, wireName, type Call, type HostObject, type Member } from "./members";
import { ADDIN_SERVICE } from "./otherPartition";

/** One batch under way: paths are resolved once, at first use. */
export class BatchRun {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly batch: WireBatch,
    private readonly settings: BatchSettings,
    private readonly call: Call
  ) {}

  perform(action: WireAction): unknown {
    if (action.ActionType === 5) return null;
    const object = this.resolve(action.ObjectPathId);
    if (action.ActionType === 1) return object && this.identify(object);
    if (action.ActionType === 2) return object && this.select(object, action.QueryInfo?.Select);
    if (action.Name.startsWith("_KeepReference") || action.Name === "_RemoveReference") return null;
    if (!object) throw new HostRefusal("ItemNotFound", "The requested resource doesn't exist.");
    if (action.ActionType === 3) {
      return this.use(object, action.Name, "run", (member) =>
        member.run?.(object.target, this.arguments(action.ArgumentInfo), this.call)
      );
    }
    if (action.ActionType === 4) {
      const [value] = this.arguments(action.ArgumentInfo);
      this.use(object, action.Name, "put", (member) =>
        member.put?.(object.target, value, this.call)
      );
      return null;
    }
    throw new HostRefusal("NotImplemented", `Action type ${String(action.ActionType)}`);
  }

  private use<R>(
    object: HostObject,
    name: string,
    way: "get" | "put" | "open" | "run",
    work: (member: Member<unknown>) => R
  ): R {
    const member = memberOf(object.type, jsName(name), this.settings.level);
    const full = `${object.type.name}.${jsName(name)}`;
    if (!member[way]) throw new HostRefusal("ApiNotFound", `${full} cannot ${way}`, full);
    this.settings.watch(full, "before");
    const result = work(member);
    this.settings.watch(full, "after");
    return result;
  }

  private resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[String(id)];
    if (!path) throw new HostRefusal("InvalidReference", `No object path ${String(id)}`);
    const object = this.follow(path);
    this.resolved.set(id, object);
    return object;
  }

  private follow(path: WirePath): HostObject | null {
    if (path.ObjectPathType === 7) return null;
    if (path.ObjectPathType === 1) return this.settings.root;
    if (path.ObjectPathType === 6) {
      const kept = this.settings.references.get(path.Name);
      if (!kept) throw new HostRefusal("InvalidReference", "The reference is not valid.");
      return kept;
    }
    if (path.ObjectPathType === 2 && path.Name === ADDIN_SERVICE.type.name) return ADDIN_SERVICE;
    if (path.ObjectPathType === 2 || path.ParentObjectPathId === undefined) {
      throw new HostRefusal("ApiNotFound", `The simulated host makes no ${path.Name}`, path.Name);
    }
    const parent = this.resolve(path.ParentObjectPathId);
    if (!parent) throw new HostRefusal("ItemNotFound", "The requested resource doesn't exist.");
    const name = path.ObjectPathType === 5 ? "getItem" : path.Name;
    return this.use(parent, name, "open", (member) =>
      member.open ? member.open(parent.target, this.arguments(path.ArgumentInfo), this.call) : null
    );
  }

  private arguments(info: ArgumentInfo | undefined): readonly unknown[] {
    return (info?.Arguments ?? []).map((argument, index) => {
      const path = info?.ReferencedObjectPathIds?.[index] ?? 0;
      return path === 0 ? argument : this.resolve(path);
    });
  }

  private identify(object: HostObject): Record<string, unknown> {
    const keys = { ...object.type.identify(object.target) };
    if (!object.type.byReference) return keys;
    const id = `ref-${String(this.settings.references.size + 1)}`;
    this.settings.references.set(id, object);
    return { ...keys, _ReferenceId: id };
  }

  private select(object: HostObject, paths: readonly string[] = []): Record<string, unknown> {
    if (paths.length === 0) throw new HostRefusal("InvalidArgument", "Name what to load.");
    const items = object.type.items?.(object.target);
    if (items) return { _Items: items.map((item) => this.selectScalars(item, paths)) };
    return this.selectScalars(object, paths);
  }

  private selectScalars(object: HostObject, paths: readonly string[]): Record<string, unknown> {
    const found = this.identify(object);
    const below = new Map<string, string[]>();
    for (const path of paths) {
      const [first = "", ...rest] = path.split("/");
      if (rest.length > 0) below.set(first, [...(below.get(first) ?? []), rest.join("/")]);
      else {
        found[wireName(first)] = this.use(object, first, "get", (member) =>
          member.get?.(object.target, this.call)
        );
      }
    }
    for (const [name, rest] of below) {
      const child = this.use(object, name, "open", (member) =>
        member.open ? member.open(object.target, [], this.call) : null
      );
      found[wireName(name)] = child && this.select(child, rest);
    }
    return found;
  }
}

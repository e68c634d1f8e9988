import type { ColumnDefinition } from "../packs";
import { foldKey } from "../text";

/** Year numbers in headers change every season and say nothing about which column it is. */
const YEAR = /\b(?:19|20)\d{2}\b/g;

/** Matching key of a header text: folded, years as "#". */
export function headerKey(text: string): string {
  return foldKey(text).replace(YEAR, "#");
}

/** Keys that a column of a form may be headed with. */
export interface ColumnKeys {
  readonly definition: ColumnDefinition;
  readonly leaves: readonly string[];
  readonly group: string | null;
}

const cache = new WeakMap<ColumnDefinition, ColumnKeys>();

/** The keys of a column definition; computed once per definition, since packs never change. */
export function keysOf(definition: ColumnDefinition): ColumnKeys {
  const known = cache.get(definition);
  if (known) return known;
  const key = (text: string) => headerKey(text.replace(/\{n(?:[+-]\d+)?\}/g, "2000"));
  const keys: ColumnKeys = {
    definition,
    leaves: [definition.header, ...(definition.aliases ?? [])].map(key),
    group: definition.group === undefined ? null : key(definition.group),
  };
  cache.set(definition, keys);
  return keys;
}

/** Hands back the object that it is given: a class that extends it puts its field on that object. */
const Given = function (owner: object): object {
  return owner;
} as unknown as new (owner: object) => object;

/**
 * What was worked out of objects of one kind, each on its object itself, in a field that nothing else
 * sees and no copy takes along. In a WeakMap it would stay until the whole heap is cleaned, and
 * nearly all that was worked out of a table holds the table: of 300 small files each was first moved
 * to the old part of the heap, 600 kB a file.
 */
export function createOwnMemory(): (owner: object) => unknown[] {
  return class Memory extends Given {
    readonly #results: unknown[] = [];

    static readonly of = (owner: object): unknown[] =>
      #results in owner ? owner.#results : new Memory(owner).#results;
  }.of;
}

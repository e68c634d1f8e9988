/** A value that tells when it changes; made for React's useSyncExternalStore, but without React. */
export interface Store<T> {
  readonly getState: () => T;
  /** Merges a change and tells every listener. */
  readonly set: (change: Partial<T>) => void;
  /** Listens for changes; the returned function ends it. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** A store that begins with `initial`. */
export function createStore<T extends object>(initial: T): Store<T> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    getState: () => state,
    set: (change) => {
      state = { ...state, ...change };
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

// loadPacks is not here: the feed fetches it in a chunk of its own.
export * from "./address";
export * from "./builtInPacks";
export * from "./definitions";
export * from "./feed";
export * from "./troubleText";

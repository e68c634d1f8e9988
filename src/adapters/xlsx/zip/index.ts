export * from "./archive";
export * from "./crc32";
export * from "./directory";
export * from "./inflateEntry";

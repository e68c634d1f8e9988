export * from "./archive";
export * from "./crc32";
export * from "./deflate";
export * from "./directory";
export * from "./inflateEntry";
export * from "./streamedFile";

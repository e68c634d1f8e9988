export * from "./documentNumbers";
export * from "./fnv1a";
export * from "./fold";
export * from "./lookAlikes";
export * from "./normalize";
export * from "./periods";
export * from "./similarity";

export { budgetYearOf } from "./budgetYear";
export * from "./comparisons";
export * from "./definitions";
export { listsTasks } from "./listsTasks";
export { nonStateGroups } from "./nonStateGroups";
export * from "./parameters";
export * from "./registry";
export * from "./versions";

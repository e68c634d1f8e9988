export type { GridChange } from "./changes";
export { gridToPlan } from "./gridToPlan";
export { createGridHost, type GridHost, type GridHostDeps } from "./host";
export { planToGrid } from "./planToGrid";
export { createGrid, type GridHandle } from "./start";

export { createGridHost, type GridHost } from "./host";
export { planToGrid } from "./planToGrid";
export { createGrid, type GridHandle } from "./start";

export type { LostFeature } from "./lostFeatures";
export { readPlan, type OpenedPlan } from "./readPlan";

export * from "./definitions";
export * from "./engine";
export { expectedOf } from "./expectedOf";
export { offersOf } from "./offers";
export * from "./registry";
export { findScaleOutliers } from "./scaleOutliers";
export * from "./tally";

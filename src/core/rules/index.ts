export * from "./definitions";
export * from "./engine";
export * from "./registry";
export { findScaleOutliers } from "./scaleOutliers";
export * from "./tally";

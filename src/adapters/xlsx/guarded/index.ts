export { readFrames } from "./readFrames";
export { readGuarded } from "./readGuarded";

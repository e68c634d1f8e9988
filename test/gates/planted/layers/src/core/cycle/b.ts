export { a } from "./a"; export const b = 1;

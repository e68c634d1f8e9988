export { readGuarded } from "./readGuarded";

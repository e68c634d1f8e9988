export { madeOnFirstUse } from "./madeOnFirstUse";

export { inferTables } from "./inferTables";

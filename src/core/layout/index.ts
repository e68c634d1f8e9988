export * from "./definitions";
export * from "./layOut";
export { PRINTED, PRINTED_UNITS } from "./decree30";

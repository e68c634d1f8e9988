export * from "./definitions";
export * from "./layOut";
export { AMOUNT_FORMATS, PRINTED, PRINTED_UNITS } from "./decree30";

export * from "./definitions";
export * from "./layOut";
export { AMOUNT_FORMATS, PRINT_MARGINS, PRINTED } from "./decree30";

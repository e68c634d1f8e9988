export * from "./definitions";
export * from "./layOut";
export { AMOUNT_FORMATS, PRINTED } from "./decree30";

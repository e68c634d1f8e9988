export * from "./definitions";
export * from "./layOut";
export { periodsOfYear, periodWords, printedTitle } from "./periods";
export { AMOUNT_FORMATS, PRINT_MARGINS, PRINTED } from "./decree30";

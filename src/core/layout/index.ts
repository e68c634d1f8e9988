export * from "./definitions";
export * from "./layOut";
export { periodById, periodId, periodsOfYear, periodWords, printedTitle } from "./periods";
export { AMOUNT_FORMATS, PRINT_MARGINS, PRINTED, PRINTED_UNITS } from "./decree30";

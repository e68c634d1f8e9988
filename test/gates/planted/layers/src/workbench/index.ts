import { Univer } from "@univerjs/core"; export const grid = Univer;

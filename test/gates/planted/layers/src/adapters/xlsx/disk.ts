import { readFile } from "node:fs"; export const read = readFile;

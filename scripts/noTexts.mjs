/** Stands for texts that a page never shows: those of the command line. */
export const cli = {};

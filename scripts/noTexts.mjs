/** Stands for texts that a page does without: those of the command line, and for now the later ones. */
export const cli = {};

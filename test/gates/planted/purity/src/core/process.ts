export const host: unknown = process;

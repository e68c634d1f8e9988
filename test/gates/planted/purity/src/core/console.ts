export const host: unknown = console;

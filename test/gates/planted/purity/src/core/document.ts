export const host: unknown = document;

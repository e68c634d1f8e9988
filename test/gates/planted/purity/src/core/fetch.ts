export const host: unknown = fetch;

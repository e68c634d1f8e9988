export const host: unknown = Excel;

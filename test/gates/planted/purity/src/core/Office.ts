export const host: unknown = Office;

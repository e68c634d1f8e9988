export const compare = (a: string, b: string): number => a.localeCompare(b);

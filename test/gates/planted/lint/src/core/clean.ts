export const clean = (date: string): Date => new Date(date);

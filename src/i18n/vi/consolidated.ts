export const consolidated = {} as const;

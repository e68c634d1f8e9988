export const excel: unknown = Excel;

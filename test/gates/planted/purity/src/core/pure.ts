export const pure: readonly number[] = [1];

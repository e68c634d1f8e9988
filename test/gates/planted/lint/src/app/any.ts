export const parse = (text: string): string => JSON.parse(text);

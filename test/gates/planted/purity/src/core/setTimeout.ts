export const host: unknown = setTimeout;

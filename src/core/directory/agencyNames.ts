/** The names in a text of agencies, each by itself: "Sở Y tế/ Công an tỉnh"; the lead is the first. */
export function agencyNamesIn(text: string): readonly string[] {
  return text.split(/[/;,\n]/).map((name) => name.trim());
}

/** The day by which agencies of a plan are named, ISO: the first of its year. */
export function namingDay(year: number): string {
  return `${String(year)}-01-01`;
}

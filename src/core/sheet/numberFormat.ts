/** Quoted and escaped texts, colours and conditions of a number format say nothing about its kind. */
const DECORATION = /"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g;

/** Whether a number format shows its number as something that is no amount: a date, a time or a share. */
export function showsNoAmount(format: string): boolean {
  const bare = format.replace(DECORATION, "");
  return bare.includes("%") || /[dmyhs]/i.test(bare.replace(/general/gi, ""));
}

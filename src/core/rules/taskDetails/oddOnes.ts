/** Tasks that two forms agree on, beside each one that they do not: so many show that they ought to. */
const LEAST_AGREEING = 3;

/** Whether what differs stands alone among what agrees: a slip, and no other way to fill in the form. */
export function standsAlone(differing: number, agreeing: number): boolean {
  return differing > 0 && agreeing >= LEAST_AGREEING * differing;
}

import type { KindTable } from "./definitions";
import { annexes } from "./annexes";
import { digital } from "./digital";
import { disbursement } from "./disbursement";
import { investment } from "./investment";
import { mixed } from "./mixed";
import { others } from "./others";
import { purchase } from "./purchase";
import { recurrent } from "./recurrent";
import { revenue } from "./revenue";

/** Every table of a kind. */
export const kindTables: readonly KindTable[] = [
  ...investment,
  ...recurrent,
  ...revenue,
  ...disbursement,
  ...purchase,
  ...digital,
  ...mixed,
  ...annexes,
  ...others,
];

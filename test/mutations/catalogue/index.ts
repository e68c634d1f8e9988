import type { Mutation } from "../definitions";
import { amounts } from "./amounts";
import { around } from "./around";
import { bodyRows } from "./bodyRows";
import { columns } from "./columns";
import { groups } from "./groups";
import { headerRows } from "./headerRows";
import { headerTexts } from "./headerTexts";
import { sources } from "./sources";
import { texts } from "./texts";
import { totals } from "./totals";

/** Everything people, programs and page breaks are known to do to a filled form. */
export const mutations: readonly Mutation[] = [
  ...headerTexts,
  ...headerRows,
  ...columns,
  ...around,
  ...bodyRows,
  ...groups,
  ...totals,
  ...amounts,
  ...texts,
  ...sources,
];

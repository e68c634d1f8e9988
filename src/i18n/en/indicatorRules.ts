import type { SameTexts } from "../locale";
import type { indicatorRules as vi } from "../vi/indicatorRules";

export const indicatorRules: SameTexts<typeof vi> = {
  "percent-unlikely": {
    title: "Unlikely percentage",
    above:
      "“{name}”: {found}% is more than 100%, though it is a share. Look at it again; if it compares with the plan or the year before, say so in the indicator's name.",
    "far-above":
      "“{name}”: {found}% is far more than 100%. Was a comma lost ({expected}%), or a number typed into a cell of format %? Look at it again.",
    fraction:
      "“{name}” has {found} where the unit is %, and {cell} has {other}%. Is it {expected}%? If so, write {expected}; if it really is {found}%, explain.",
    "fraction-alone":
      "“{name}” has {found}, though the unit is % and the other indicators are percentages. Is it {expected}%? If so, write {expected}.",
    ratio:
      "“{name}”: the share says {found}%, and by {cell} and {other} it is {expected}%. Check the two amounts and write the share again, or set a formula.",
  },
  "result-contradicts": {
    title: "Verdict or target contradicts the figures",
    "reached-missed":
      "“{name}” says “{status}”, but the result {found} ({cell}) falls short of the target {expected} ({other}). Look at result, target and verdict again.",
    "missed-reached":
      "“{name}” says “{status}”, but the result {found} ({cell}) reaches the target {expected} ({other}). Look at result, target and verdict again.",
    "passed-equal":
      "“{name}” says “{status}”, but the result {found} ({cell}) only equals the target {expected} ({other}). Write “Đạt”, or look at the result again.",
    "reached-nothing":
      "“{name}” says “{status}”, but the result is {found} ({cell}). Look at result and verdict again.",
    "missed-whole":
      "“{name}” says “{status}”, but the result is {found}% ({cell}). Look at result and verdict again.",
    "note-target":
      "“{name}”: the note says that the target of {year} is {found}, but {cell} has {expected}. Look at both and correct the wrong one.",
    "other-target":
      "This cell says {found}%, but sheet {sheet}, {cell}, has {expected}% as the target of “{name}”. If it is the same indicator, write the same in both.",
  },
};

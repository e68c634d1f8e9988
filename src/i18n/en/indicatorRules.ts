import type { SameTexts } from "../locale";
import type { indicatorRules as vi } from "../vi/indicatorRules";

export const indicatorRules: SameTexts<typeof vi> = {
  "product-differs": {
    title: "Figures in words differ from the amounts",
    product:
      "“{name}”: “{text}” makes {found}, but {cell} has {expected}. Check quantity, price and amount; if it is only a part, say so.",
    "unit-price":
      "“{name}”: “{text}” times {count} {noun} ({other}) makes {found}, but {cell} has {expected}. Check count, price and amount; if the price is that of a part, say so.",
    "yearly-price":
      "“{name}”: the note states {found} a year, but {cell} has {expected}, and the total gives each year as much. See which is right and correct the other.",
    "yearly-total":
      "“{name}”: “{text}” ({cell}) for {count} years ({period}) makes {expected}, but the total here is only {found}. Check the total, the time and the amount of a year; if the first or last year is not a full one, say so.",
    equals:
      "“{name}”: “{text}” makes {found}, not {expected} as it says behind “=”. Compute it again.",
    denied:
      "“{name}”: “{text}” says that there is no money here, but {cell} has {found}. Look again: if none is planned, clear the row's amounts; if it is, correct the words.",
    "stated-year":
      "“{name}”: “{text}” states {found}, but the money of that year in {cell} is {expected}. See which is right and correct the other; if the words mean a part only, say so.",
    "stated-year-blank":
      "“{name}”: “{text}” states {found}, but {cell} has no money for that year. Write the amount into the column of its source, or correct the words.",
    "stated-total":
      "“{name}”: “{text}” states a total of {found}, more than the total in {cell}, {expected}. Compare with the decision and correct the wrong one.",
    "stated-total-blank":
      "“{name}”: “{text}” states a total of {found}, but {cell} has no amount. Write the total there, or correct the words.",
    "stated-given":
      "“{name}”: “{text}” says that {found} were given, more than {cell} has, {expected}. See which is right and correct the other.",
    "stated-given-blank":
      "“{name}”: “{text}” says that {found} were given, but {cell} has no amount. Write it there, or correct the words.",
    "stated-source":
      "“{name}”: “{text}” says {source} {found}, while that source has {expected} in {cells}. See which is right and mend the other; if the remark speaks of a part or of another year, say so.",
    "stated-share":
      "“{name}”: “{text}” says {source} {found}%, while {cells} is {expected}% of {whole}. See whether the share or the amount is right and correct the other; if the share is that of a part or of another year, say so.",
    "stated-paid":
      "“{name}”: “{text}” says that {found} were paid, while {cell} has {expected} for the task, all sources together. See which is right and correct the other; if the words mean a part, say so.",
    "stated-percent":
      "“{name}”: “{text}” states {found}%, while {cell} is {expected}% of {whole}. See whether the percentage or the amounts are right and correct the other.",
    saved:
      "“{name}”: “{text}” states savings or a cut of {found}, but {whole} less {cell} is {expected}. See which is right and correct the other; if the words mean a part only, say so.",
    "given-years":
      "“{name}”: “{text}” adds to {found} up to {year}, while {cell} has {expected} given so far. See which is right and correct the other; if the words mean a part, say so.",
    rest: "“{name}”: the note says {found} for the years up to {year}, but the total ({cell}) less what was given ({other}) and this year's need ({whole}) is {expected}. Look at the note and the three cells, and correct what is wrong.",
  },
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
    "of-counts":
      "“{name}”: the share says {found}%, but {part} ({cell}) of {whole} ({other}) is {expected}%. Look at the three figures and correct the wrong one.",
    "above-all":
      "“{name}”: {found} ({cell}) is more than {expected} ({other}), which it is a share of. One of the two may be in another unit (thousand, million, billion đồng) or in a wrong column: check the whole row.",
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
    unexplained:
      "“{name}”: the result {found} ({cell}) is below the target {expected} ({other}) and nothing explains it. Write the reason here; if the result or the target is a slip, correct it.",
    "unexplained-more":
      "“{name}”: the result {found} ({cell}) is above what is allowed, {expected} ({other}), and nothing explains it. Write the reason here; if the result or the target is a slip, correct it.",
    "raised-below":
      "“{name}”: the note says “{text}”, yet the target {found} lies below the {expected} of the year before (cell {cell}). Look for a slip (digits exchanged or missing) and correct the target or the note.",
    "target-below":
      "“{name}”: the target {found}% lies below the {expected}% that the year before reached (cell {cell}). Look for a slip (digits exchanged or missing); if the target was lowered on purpose, say why in the notes.",
    "note-target":
      "“{name}”: the note says that the target of {year} is {found}, but {cell} has {expected}. Look at both and correct the wrong one.",
    "parts-over":
      "“{name}” says {found}, but its parts alone ({cells}) add up to {expected}. A total is never less than its parts: look at these figures again.",
    "parts-short":
      "“{name}” says {found}, but its parts ({cells}) add up to {expected}, {difference} short. Look at these figures again; if there is another part, add a row for it.",
    "other-target":
      "This cell says {found}%, but sheet {sheet}, {cell}, has {expected}% as the target of “{name}”. If it is the same indicator, write the same in both.",
  },
};

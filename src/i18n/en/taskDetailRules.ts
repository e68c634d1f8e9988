import type { SameTexts } from "../locale";
import type { taskDetailRules as vi } from "../vi/taskDetailRules";

/** English messages of the rule on what two forms say of one task. */
export const taskDetailRules: SameTexts<typeof vi> = {
  "task-details-differ": {
    title: "Two forms say different things of one task",
    period:
      "“{name}”: the time is “{found}” here, “{expected}” in cell {cell} (form {form}). Look it up in the decision and correct the wrong one.",
    lead: "“{name}”: the lead is “{found}” here, “{expected}” in cell {cell} (form {form}). Check and correct the wrong one; if both do it, name both.",
    group:
      "“{name}” stands in group “{found}” here, in “{expected}” in cell {cell} (form {form}). Check and move the row to one group; if these are two tasks, give them different names.",
    source:
      "“{name}”: the money is from {found} here, from {expected} in cell {cell} (form {form}). Look it up in the decision that gives it and correct the wrong one.",
    partner:
      "“{name}”: “{found}” leads it here, but in cell {cell} (form {form}) “{expected}” does and the other takes part. Lead and partner were probably exchanged: look it up and correct the wrong form.",
    count:
      "“{name}”: “{found}” here, “{expected}” in cell {cell} (form {form}) for the same task. See which number is right and correct the other one; if this is a part only, say of which year or stage.",
    work: "“{name}”: “{found}” here, but the extent in cell {cell} is “{expected}”. See which number is right and correct the other one; if there is more to it, say so.",
    "work-parts":
      "“{name}”: “{amount}” done (cell {other}) and “{found}” to be done here do not make the extent “{expected}” in cell {cell}. Look at the three cells and correct the wrong one.",
    "source-apart":
      "“{name}”: the source is {found} here, {expected} in cell {cell} (form {form}), while the other tasks have one source in both forms. Look it up in the decision on the funds and correct the wrong one; where the source does change with the years, say so under Remarks.",
    "money-after":
      "“{name}”: this cell has {found} for a year after the task has ended, since {cell} (form {form}) gives its time as “{expected}”. Probably dragged a column too far: clear it, or mend the time if the money is still needed.",
    "plan-over":
      "“{name}”: the plan here is {found}, {difference} above the {expected} asked for in {cell} (form {form}), while the other tasks have just what was asked for. Check the decision that allots the money and mend the wrong cell; if more was granted, explain.",
    "plan-under":
      "“{name}”: the plan of the task (all its sources) is {found}, {difference} below the {expected} asked for in {cell} (form {form}), while the other tasks have just what was asked for. Was the plan not brought up to date? If so, mend the wrong cell; if less was allotted, say so among the notes or difficulties.",
    "plan-slip":
      "“{name}”: the plan here is {found}, while {cell} (form {form}) asks for {expected}: one or more zeros apart, while the other tasks have just what was asked for. A zero too many or too few, or a separator? Check both and mend the wrong cell.",
    "plans-larger":
      "The plan of every task in this form is exactly {factor} times what form {form} (sheet “{sheet}”) asks for. One of the two unit lines may be wrong: mend that line, not the figures.",
    "plans-smaller":
      "The plan of every task in this form is exactly {factor} times less than what form {form} (sheet “{sheet}”) asks for. One of the two unit lines may be wrong: mend that line, not the figures.",
    "remark-money":
      "“{name}”: the text here states {found} for {year}, but {cells} has {other}. See which figure is right and correct the other; if the text is about a part only, say so.",
    "time-over":
      "“{name}”: the time “{found}” ends before the plan's year, but {cells} still has {amount} for {year}. Probably last year's time was left in: write it as the decision has it; if the task is over, look at the money in those cells.",
    "decision-copied":
      "“{name}” quotes {found}, which form {form} quotes for “{other}” alone (cell {whole}); for this task it quotes {expected} (cell {cell}). It was perhaps copied from that task's row: look the decision up and mend the wrong cell.",
    "total-slip":
      "“{name}”: the total {found} is just {factor} times {expected}, which is what was given and what form {form} (cell {cells}) asks for until the task ends. Perhaps a zero too many, or a wrong separator or unit: compare with the decision and mend the wrong cell.",
    "total-above":
      "“{name}”: the total of {found} is more than {expected} given and asked for until the end of “{time}” (cells {cells}), while {count} other tasks agree. Look at the total and at each year in form {form} (a year may be missing); where there is other money, say so in the remarks.",
    "time-unpaid":
      "“{name}” has the time “{time}”, but what was given and is asked for until {year} in form {form} (cells {cells}) makes all of the total of {found} (cell {cell}); {count} other tasks have money until their last year. Look at the last year, or at the money of each year.",
    "begun-later":
      "“{name}” has the time “{time}”, but its first money in form {form} (cells {cells}) is of {year}; {count} other tasks have money from their first year on. Look at the first year, or at what was given in earlier years.",
    "total-below":
      "“{name}”: the total {found} is below {expected}, which is what was given and what form {form} (cell {cells}) asks for until the task ends. Compare with the decision and mend the wrong cell: the total, or the figure of one year.",
    "decisions-exchanged":
      "“{name}” quotes {found}, but form {form} quotes that for “{other}” (cell {whole}) and {expected} for this task (cell {cell}): the decisions of the two tasks changed places between the forms. Look them up and mend the wrong form.",
    "leads-exchanged":
      "{count} tasks {names} have their leads exchanged, compared with form {form} (sheet “{sheet}”). Names or agencies were sorted or moved alone: undo it and sort whole rows.",
    "times-exchanged":
      "{count} tasks {names} have their times exchanged, compared with form {form} (sheet “{sheet}”). If a column was just sorted or moved alone, undo it and sort whole rows; if they were typed in each other's row, exchange them.",
    "plans-exchanged":
      "The plan of “{name}” is {found}, that of “{other}” ({whole}) {amount}, but form {form} ({cells}) asks for them the other way round: the names or the amounts of the two rows have probably changed places. Look at both rows and change them back; do not mend single figures.",
    "names-moved":
      "“{name}” is led by “{found}” here, by “{expected}” in cell {cell} (form {form}); and the name in cell {whole} (“{other}”) is work of “{found}”. The names were probably sorted alone: undo it and sort whole rows.",
    "leads-crossed":
      "“{name}” is led by “{found}”, “{other}” (cell {cell}) by “{expected}”: the two agencies were probably put down crosswise. Check, and if so exchange them.",
  },
};

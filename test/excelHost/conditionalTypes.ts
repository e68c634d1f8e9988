import type { RangeAddress } from "../../src/core/sheet";
import { defineType, type HostObject } from "./members";
import { HostRefusal, takeId, type ModelRule, type ModelSheet } from "./model";
import { guardWriting } from "./rangeCells";

interface RuleTarget {
  readonly sheet: ModelSheet;
  readonly rule: ModelRule;
}

const ruleFillOf = defineType<RuleTarget>("ConditionalRangeFill", {
  members: {
    color: {
      set: "1.6",
      get: ({ rule }) => rule.fill,
      put: ({ rule }, value) => void (rule.fill = String(value)),
    },
  },
});

const ruleFormatOf = defineType<RuleTarget>("ConditionalRangeFormat", {
  members: { fill: { set: "1.6", open: (target) => ruleFillOf(target) } },
});

const formulaOf = defineType<RuleTarget>("ConditionalFormatRule", {
  members: {
    formula: {
      set: "1.6",
      get: ({ rule }) => rule.formula,
      put: ({ rule }, value) => void (rule.formula = String(value)),
    },
  },
});

const customOf = defineType<RuleTarget>("CustomConditionalFormat", {
  members: {
    rule: { set: "1.6", open: (target) => formulaOf(target) },
    format: { set: "1.6", open: (target) => ruleFormatOf(target) },
  },
});

const conditionalFormatOf = defineType<RuleTarget>("ConditionalFormat", {
  identify: ({ rule }) => ({ Id: rule.id }),
  members: {
    id: { set: "1.6", get: ({ rule }) => rule.id },
    type: { set: "1.6", get: ({ rule }) => rule.type },
    custom: {
      set: "1.6",
      open: (target) => {
        if (target.rule.type === "Custom") return customOf(target);
        throw new HostRefusal("ItemNotFound", "The conditional format has another type.");
      },
    },
    delete: {
      set: "1.6",
      run: ({ sheet, rule }) => {
        guardWriting(sheet);
        sheet.conditionalFormats = sheet.conditionalFormats.filter((each) => each !== rule);
      },
    },
  },
});

interface RulesTarget {
  readonly sheet: ModelSheet;
  readonly ranges: readonly RangeAddress[];
}

function overlaps(a: RangeAddress, b: RangeAddress): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function rulesIn({ sheet, ranges }: RulesTarget): readonly ModelRule[] {
  return sheet.conditionalFormats.filter((rule) =>
    rule.ranges.some((one) => ranges.some((other) => overlaps(one, other)))
  );
}

/** The conditional formats of a range or of several. */
export const conditionalFormatsOf: (target: RulesTarget) => HostObject = defineType<RulesTarget>(
  "ConditionalFormatCollection",
  {
    items: (target) =>
      rulesIn(target).map((rule) => conditionalFormatOf({ sheet: target.sheet, rule })),
    members: {
      add: {
        set: "1.6",
        open: ({ sheet, ranges }, [type], call) => {
          guardWriting(sheet);
          const rule: ModelRule = {
            id: `{${takeId(call.workbook)}-0002-0000-0000-000000000000}`,
            type: String(type),
            ranges,
            formula: "",
            fill: "",
            stopIfTrue: false,
          };
          sheet.conditionalFormats.unshift(rule);
          return conditionalFormatOf({ sheet, rule });
        },
      },
      getItem: {
        set: "1.6",
        open: (target, [id]) => {
          const rule = rulesIn(target).find((each) => each.id === id);
          if (!rule) throw new HostRefusal("ItemNotFound", "The resource doesn't exist.");
          return conditionalFormatOf({ sheet: target.sheet, rule });
        },
      },
    },
  }
);

import type {
  ColumnDefinition,
  ColumnKind,
  DatedParameter,
  Deadline,
  FormColumn,
  FormDefinition,
  GroupDefinition,
  HeldSum,
  LevelSum,
  LimitedSpending,
  Measure,
  PackDefinition,
  PackDocument,
  ReportPeriodKind,
  RowEquation,
  RuleSetting,
  SameFigure,
} from "../packs";
import type { CapitalTypeId, LevelId } from "../sources";
import {
  isBetween,
  isFlag,
  isId,
  isIsoDate,
  isName,
  isOneOf,
  isSheetName,
  isText,
  isTrue,
  isVersion,
  isWidth,
  listOf,
  objectOf,
  orAbsent,
  orNull,
  recordOf,
} from "./checks";
import { areCounts, arePrintedRows } from "./printedRows";
import { wordsOf } from "./wordsOf";

const KINDS = wordsOf<ColumnKind>({
  numbering: true,
  category: true,
  name: true,
  text: true,
  period: true,
  agencies: true,
  amount: true,
  "source-level": true,
  "source-type": true,
  decision: true,
  note: true,
  quantity: true,
  unit: true,
  percent: true,
  choice: true,
  "budget-code": true,
});
const MEASURES = wordsOf<Measure>({
  total: true,
  done: true,
  needed: true,
  estimate: true,
  planned: true,
  allocated: true,
  disbursed: true,
  cumulative: true,
  recurrent: true,
  digital: true,
  security: true,
  spending: true,
});
const LEVELS = wordsOf<LevelId>({
  TW: true,
  TINH: true,
  HUYEN: true,
  XA: true,
  NSDP: true,
  NSNN: true,
  KHAC: true,
});
const TYPES = wordsOf<CapitalTypeId>({
  DTPT: true,
  TX: true,
  CTMTQG: true,
  ODA: true,
  THU_DE_LAI: true,
  QUY: true,
  PPP: true,
  XHH: true,
  KEO_DAI: true,
  KHAC: true,
});
const PERIODS = wordsOf<ReportPeriodKind>({
  month: true,
  quarter: true,
  "half-year": true,
  year: true,
});
const SEVERITIES = ["error", "warning", "info", "off"] as const;

/** A thousand million tỷ is far more than any budget, and well inside exact integers. */
const isMoney = isBetween(0, 1e15);
const isOffset = isBetween(-20, 20);

const isDeadline = objectOf<Deadline>({
  month: isBetween(1, 12),
  day: isBetween(1, 31),
  yearOffset: isOffset,
});

const isColumn = objectOf<ColumnDefinition>({
  id: isId,
  header: isName,
  group: orAbsent(isName),
  band: orAbsent(isName),
  kind: isOneOf(KINDS),
  measure: orAbsent(isOneOf(MEASURES)),
  yearOffset: orAbsent(isOffset),
  source: orAbsent(
    objectOf<NonNullable<ColumnDefinition["source"]>>({
      level: orNull(isOneOf(LEVELS)),
      type: orNull(isOneOf(TYPES)),
    })
  ),
  currency: orAbsent(isName),
  ratio: orAbsent(
    objectOf<NonNullable<ColumnDefinition["ratio"]>>({
      of: isId,
      over: isId,
      least: orAbsent(isId),
    })
  ),
  partOf: orAbsent(isId),
  indicates: orAbsent(
    objectOf<NonNullable<ColumnDefinition["indicates"]>>({
      what: isOneOf(["target", "result", "verdict", "reason"]),
      yearOffset: isOffset,
    })
  ),
  choices: orAbsent(listOf(isName, 60)),
  aliases: orAbsent(listOf(isName, 60)),
  essential: orAbsent(isFlag),
  required: orAbsent(isFlag),
  width: isWidth,
});

const isGroup = objectOf<GroupDefinition>({
  id: isId,
  name: isName,
  aliases: orAbsent(listOf(isName, 60)),
  nonState: orAbsent(isTrue),
});

const isForm = objectOf<FormDefinition>({
  id: isId,
  version: isVersion,
  sheetName: isSheetName,
  summary: orAbsent(isText),
  annex: isText,
  title: isName,
  reference: isText,
  columns: listOf(isColumn, 80),
  groups: listOf(isGroup, 100),
  groupColumn: isId,
  nameColumn: isId,
  equations: listOf(
    objectOf<RowEquation>({
      total: isId,
      addends: listOf(isId, 80),
      kind: orAbsent(isOneOf(["parts", "sources"])),
    }),
    40
  ),
  sourcedColumn: orNull(isId),
  source: orAbsent(
    objectOf<NonNullable<FormDefinition["source"]>>({
      level: isOneOf(LEVELS),
      type: isOneOf(TYPES),
      text: isName,
    })
  ),
  fixedRows: arePrintedRows,
  counts: areCounts,
  perProject: orAbsent(isTrue),
  approved: orAbsent(
    objectOf<NonNullable<FormDefinition["approved"]>>({ amount: isMoney, document: isName })
  ),
  periods: orAbsent(listOf(isOneOf(PERIODS), 4)),
  deadline: orAbsent(isDeadline),
  rowsPerGroup: isBetween(0, 200),
  remarks: listOf(isText, 20),
});

const isFormColumn = objectOf<FormColumn>({ form: isId, column: isId });
const areSameFigures = orAbsent(
  listOf(objectOf<SameFigure>({ of: isFormColumn, with: isFormColumn }), 100)
);

const isLimitedSpending = objectOf<LimitedSpending>({
  id: isId,
  works: listOf(
    objectOf<LimitedSpending["works"][number]>({ name: isName, words: listOf(isName, 60) }),
    60
  ),
  leads: listOf(isName, 60),
  besides: listOf(isName, 60),
  notOn: listOf(isOneOf(TYPES), 10),
  from: orNull(isIsoDate),
  to: orNull(isIsoDate),
  document: isName,
});

/** The shape of a pack and of all it holds; a field added to the interface does not compile here. */
export const isPack = objectOf<PackDefinition>({
  id: isId,
  version: isVersion,
  name: isName,
  document: objectOf<PackDocument>({
    number: isName,
    date: isIsoDate,
    issuer: isName,
    title: isName,
  }),
  planYear: isBetween(1990, 2200),
  deadline: isDeadline,
  department: isName,
  forms: listOf(isForm, 100),
  parameters: orAbsent(
    listOf(
      objectOf<DatedParameter>({
        id: isId,
        value: isMoney,
        from: orNull(isIsoDate),
        to: orNull(isIsoDate),
        document: isName,
      }),
      400
    )
  ),
  sameFigures: areSameFigures,
  heldFigures: areSameFigures,
  heldSums: orAbsent(
    listOf(
      objectOf<HeldSum>({
        of: isFormColumn,
        with: isFormColumn,
        before: orAbsent(isId),
        or: orAbsent(isId),
      }),
      100
    )
  ),
  sameTasks: areSameFigures,
  listedTasks: areSameFigures,
  levelSums: orAbsent(
    listOf(objectOf<LevelSum>({ of: isFormColumn, with: isFormColumn, group: orAbsent(isId) }), 100)
  ),
  limitedSpending: orAbsent(listOf(isLimitedSpending, 40)),
  budgetItems: orAbsent(recordOf(isName, 2000)),
  rules: recordOf(
    objectOf<RuleSetting>({ draft: isOneOf(SEVERITIES), submission: isOneOf(SEVERITIES) }),
    400
  ),
});

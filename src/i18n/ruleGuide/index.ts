import type { RuleGuide } from "./definitions";
import { grandTotal } from "./grand-total";
import { formNotRecognised } from "./form-not-recognised";
import { formVersionOld } from "./form-version-old";
import { columnMissing } from "./column-missing";
import { columnRenamed } from "./column-renamed";
import { columnAdded } from "./column-added";
import { headerRepeated } from "./header-repeated";
import { rowSplit } from "./row-split";
import { dataOutsideTable } from "./data-outside-table";
import { hiddenMoney } from "./hidden-money";
import { numberingBroken } from "./numbering-broken";
import { groupUnknown } from "./group-unknown";
import { formEmpty } from "./form-empty";
import { formTwice } from "./form-twice";
import { yearDiffers } from "./year-differs";
import { textNumber } from "./text-number";
import { numberAmbiguous } from "./number-ambiguous";
import { unitInCell } from "./unit-in-cell";
import { unitMissing } from "./unit-missing";
import { legacyFont } from "./legacy-font";
import { notNfc } from "./not-nfc";
import { lookAlikeLetters } from "./look-alike-letters";
import { brokenLetters } from "./broken-letters";
import { straySpaces } from "./stray-spaces";
import { errorValue } from "./error-value";
import { floatNoise } from "./float-noise";
import { fractionOfDong } from "./fraction-of-dong";
import { placeholderText } from "./placeholder-text";
import { agencyMissing } from "./agency-missing";
import { agencyTwice } from "./agency-twice";
import { unitOutlier } from "./unit-outlier";
import { taskTwiceAcross } from "./task-twice-across";
import { macroOrLink } from "./macro-or-link";
import { leadPartnerConflict } from "./lead-partner-conflict";
import { agencyUnknown } from "./agency-unknown";
import { yearOrPackDiffers } from "./year-or-pack-differs";
import { sealBroken } from "./seal-broken";
import { notSealed } from "./not-sealed";
import { unreadable } from "./unreadable";
import { tooLarge } from "./too-large";
import { nothingToRead } from "./nothing-to-read";
import { amountsOverflow } from "./amounts-overflow";
import { ruleFailed } from "./rule-failed";
import { sourceMissing } from "./source-missing";
import { sourceUnknown } from "./source-unknown";
import { sourceAmbiguous } from "./source-ambiguous";
import { sourceCompound } from "./source-compound";
import { sourceSplitMismatch } from "./source-split-mismatch";
import { sourceNotInForce } from "./source-not-in-force";
import { sourceAboveAgency } from "./source-above-agency";
import { notASource } from "./not-a-source";
import { capitalTypeNotAllowed } from "./capital-type-not-allowed";
import { nonStateCounted } from "./non-state-counted";
import { sourceInNote } from "./source-in-note";
import { mergedDataCells } from "./merged-data-cells";
import { formulaOverwritten } from "./formula-overwritten";
import { formulaRangeShort } from "./formula-range-short";
import { sheetProtectedInput } from "./sheet-protected-input";
import { unitSuspicious } from "./unit-suspicious";
import { externalLink } from "./external-link";
import { textLikeFormula } from "./text-like-formula";
import { sheetsDisagree } from "./sheets-disagree";
import { requiredEmpty } from "./required-empty";
import { periodInvalid } from "./period-invalid";
import { periodOutsidePlan } from "./period-outside-plan";
import { decisionNumberInvalid } from "./decision-number-invalid";
import { decisionMissing } from "./decision-missing";
import { leadUnknown } from "./lead-unknown";
import { duplicateTask } from "./duplicate-task";
import { doneOverTotal } from "./done-over-total";
import { projectDiffers } from "./project-differs";
import { projectGroup } from "./project-group";
import { disbursedOverPlan } from "./disbursed-over-plan";
import { documentDatesDiffer } from "./document-dates-differ";
import { agencyDiffers } from "./agency-differs";
import { headingDiffers } from "./heading-differs";
import { restUnplanned } from "./rest-unplanned";
import { draggedSeries } from "./dragged-series";
import { nameYearPast } from "./name-year-past";
import { taskAgeDiffers } from "./task-age-differs";
import { taskDetailsDiffer } from "./task-details-differ";
import { taskMissing } from "./task-missing";
import { resultContradicts } from "./result-contradicts";
import { percentUnlikely } from "./percent-unlikely";
import { productDiffers } from "./product-differs";
import { levelSumDiffers } from "./level-sum-differs";
import { reportDateDiffers } from "./report-date-differs";
import { statusDiffers } from "./status-differs";
import { budgetCodeInvalid } from "./budget-code-invalid";
import { carriedOverMissing } from "./carried-over-missing";
import { carriedOverDiffers } from "./carried-over-differs";
import { dxShareLow } from "./dx-share-low";
import { securityShareLow } from "./security-share-low";
import { overApproved } from "./over-approved";
import { afterDeadline } from "./after-deadline";
import { rowSum } from "./row-sum";
import { sourceSum } from "./source-sum";
import { groupSum } from "./group-sum";
import { subtotalWrongColumn } from "./subtotal-wrong-column";
import { roundingGap } from "./rounding-gap";
import { totalTyped } from "./total-typed";
import { negativeAmount } from "./negative-amount";
import { formulaTextMismatch } from "./formula-text-mismatch";
import { taskAddsOthers } from "./task-adds-others";
import { wordsMismatch } from "./words-mismatch";

export type * from "./definitions";

/** The page of every rule, by rule id. */
export const ruleGuides: readonly RuleGuide[] = [
  taskAddsOthers,
  wordsMismatch,
  formulaTextMismatch,
  negativeAmount,
  totalTyped,
  roundingGap,
  subtotalWrongColumn,
  groupSum,
  sourceSum,
  rowSum,
  afterDeadline,
  overApproved,
  securityShareLow,
  dxShareLow,
  carriedOverDiffers,
  carriedOverMissing,
  budgetCodeInvalid,
  statusDiffers,
  reportDateDiffers,
  agencyDiffers,
  headingDiffers,
  documentDatesDiffer,
  disbursedOverPlan,
  restUnplanned,
  draggedSeries,
  nameYearPast,
  taskAgeDiffers,
  projectDiffers,
  taskDetailsDiffer,
  taskMissing,
  resultContradicts,
  percentUnlikely,
  productDiffers,
  projectGroup,
  doneOverTotal,
  duplicateTask,
  leadUnknown,
  decisionMissing,
  decisionNumberInvalid,
  periodOutsidePlan,
  periodInvalid,
  requiredEmpty,
  sheetsDisagree,
  levelSumDiffers,
  textLikeFormula,
  externalLink,
  unitSuspicious,
  sheetProtectedInput,
  formulaRangeShort,
  formulaOverwritten,
  mergedDataCells,
  sourceInNote,
  nonStateCounted,
  capitalTypeNotAllowed,
  notASource,
  sourceAboveAgency,
  sourceNotInForce,
  sourceSplitMismatch,
  sourceCompound,
  sourceAmbiguous,
  sourceUnknown,
  sourceMissing,
  ruleFailed,
  amountsOverflow,
  nothingToRead,
  tooLarge,
  unreadable,
  notSealed,
  sealBroken,
  yearOrPackDiffers,
  agencyUnknown,
  agencyTwice,
  unitOutlier,
  taskTwiceAcross,
  macroOrLink,
  leadPartnerConflict,
  agencyMissing,
  placeholderText,
  fractionOfDong,
  floatNoise,
  errorValue,
  straySpaces,
  brokenLetters,
  lookAlikeLetters,
  notNfc,
  legacyFont,
  unitMissing,
  unitInCell,
  numberAmbiguous,
  textNumber,
  yearDiffers,
  formEmpty,
  formTwice,
  groupUnknown,
  numberingBroken,
  hiddenMoney,
  dataOutsideTable,
  rowSplit,
  headerRepeated,
  columnAdded,
  columnRenamed,
  columnMissing,
  formVersionOld,
  formNotRecognised,
  grandTotal,
];

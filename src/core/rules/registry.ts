import { afterDeadline } from "./catalogue/after-deadline";
import { agencyDiffers } from "./catalogue/agency-differs";
import { brokenLetters } from "./catalogue/broken-letters";
import { budgetCodeInvalid } from "./catalogue/budget-code-invalid";
import { capitalTypeNotAllowed } from "./catalogue/capital-type-not-allowed";
import { carriedOverDiffers } from "./catalogue/carried-over-differs";
import { carriedOverMissing } from "./catalogue/carried-over-missing";
import { columnAdded } from "./catalogue/column-added";
import { columnMissing } from "./catalogue/column-missing";
import { columnRenamed } from "./catalogue/column-renamed";
import { dataOutsideTable } from "./catalogue/data-outside-table";
import { decisionMissing } from "./catalogue/decision-missing";
import { decisionNumberInvalid } from "./catalogue/decision-number-invalid";
import { disbursedOverPlan } from "./catalogue/disbursed-over-plan";
import { documentDatesDiffer } from "./catalogue/document-dates-differ";
import { doneOverTotal } from "./catalogue/done-over-total";
import { draggedSeries } from "./catalogue/dragged-series";
import { duplicateTask } from "./catalogue/duplicate-task";
import { dxShareLow } from "./catalogue/dx-share-low";
import { errorValue } from "./catalogue/error-value";
import { externalLink } from "./catalogue/external-link";
import { floatNoise } from "./catalogue/float-noise";
import { formEmpty } from "./catalogue/form-empty";
import { formNotRecognised } from "./catalogue/form-not-recognised";
import { formTwice } from "./catalogue/form-twice";
import { formVersionOld } from "./catalogue/form-version-old";
import { formulaOverwritten } from "./catalogue/formula-overwritten";
import { formulaRangeShort } from "./catalogue/formula-range-short";
import { formulaTextMismatch } from "./catalogue/formula-text-mismatch";
import { fractionOfDong } from "./catalogue/fraction-of-dong";
import { grandTotal } from "./catalogue/grand-total";
import { groupSum } from "./catalogue/group-sum";
import { groupUnknown } from "./catalogue/group-unknown";
import { headerRepeated } from "./catalogue/header-repeated";
import { headingDiffers } from "./catalogue/heading-differs";
import { hiddenMoney } from "./catalogue/hidden-money";
import { leadUnknown } from "./catalogue/lead-unknown";
import { legacyFont } from "./catalogue/legacy-font";
import { levelSumDiffers } from "./catalogue/level-sum-differs";
import { lookAlikeLetters } from "./catalogue/look-alike-letters";
import { mergedDataCells } from "./catalogue/merged-data-cells";
import { negativeAmount } from "./catalogue/negative-amount";
import { nonStateCounted } from "./catalogue/non-state-counted";
import { notASource } from "./catalogue/not-a-source";
import { notNfc } from "./catalogue/not-nfc";
import { numberAmbiguous } from "./catalogue/number-ambiguous";
import { numberingBroken } from "./catalogue/numbering-broken";
import { overApproved } from "./catalogue/over-approved";
import { percentUnlikely } from "./catalogue/percent-unlikely";
import { productDiffers } from "./catalogue/product-differs";
import { periodInvalid } from "./catalogue/period-invalid";
import { periodOutsidePlan } from "./catalogue/period-outside-plan";
import { placeholderText } from "./catalogue/placeholder-text";
import { projectDiffers } from "./catalogue/project-differs";
import { projectGroup } from "./catalogue/project-group";
import { requiredEmpty } from "./catalogue/required-empty";
import { roundingGap } from "./catalogue/rounding-gap";
import { rowSplit } from "./catalogue/row-split";
import { rowSum } from "./catalogue/row-sum";
import { securityShareLow } from "./catalogue/security-share-low";
import { sheetProtectedInput } from "./catalogue/sheet-protected-input";
import { sheetsDisagree } from "./catalogue/sheets-disagree";
import { sourceAboveAgency } from "./catalogue/source-above-agency";
import { sourceAmbiguous } from "./catalogue/source-ambiguous";
import { sourceCompound } from "./catalogue/source-compound";
import { sourceInNote } from "./catalogue/source-in-note";
import { sourceMissing } from "./catalogue/source-missing";
import { sourceNotInForce } from "./catalogue/source-not-in-force";
import { sourceSplitMismatch } from "./catalogue/source-split-mismatch";
import { sourceSum } from "./catalogue/source-sum";
import { sourceUnknown } from "./catalogue/source-unknown";
import { restUnplanned } from "./catalogue/rest-unplanned";
import { nameYearPast } from "./catalogue/name-year-past";
import { resultContradicts } from "./catalogue/result-contradicts";
import { statusDiffers } from "./catalogue/status-differs";
import { reportDateDiffers } from "./catalogue/report-date-differs";
import { taskAgeDiffers } from "./catalogue/task-age-differs";
import { straySpaces } from "./catalogue/stray-spaces";
import { subtotalWrongColumn } from "./catalogue/subtotal-wrong-column";
import { taskDetailsDiffer } from "./catalogue/task-details-differ";
import { taskMissing } from "./catalogue/task-missing";
import { textLikeFormula } from "./catalogue/text-like-formula";
import { textNumber } from "./catalogue/text-number";
import { totalTyped } from "./catalogue/total-typed";
import { unitInCell } from "./catalogue/unit-in-cell";
import { unitMissing } from "./catalogue/unit-missing";
import { unitSuspicious } from "./catalogue/unit-suspicious";
import { taskAddsOthers } from "./catalogue/task-adds-others";
import { wordsMismatch } from "./catalogue/words-mismatch";
import { yearDiffers } from "./catalogue/year-differs";
import type { Rule } from "./definitions";

/** Every rule, sorted by code. */
export const rules: readonly Rule[] = [
  sourceMissing,
  sourceUnknown,
  sourceAmbiguous,
  sourceCompound,
  sourceSplitMismatch,
  sourceNotInForce,
  sourceAboveAgency,
  notASource,
  capitalTypeNotAllowed,
  nonStateCounted,
  sourceInNote,
  textNumber,
  numberAmbiguous,
  unitInCell,
  unitMissing,
  unitSuspicious,
  legacyFont,
  notNfc,
  lookAlikeLetters,
  brokenLetters,
  straySpaces,
  errorValue,
  externalLink,
  floatNoise,
  fractionOfDong,
  textLikeFormula,
  placeholderText,
  percentUnlikely,
  dxShareLow,
  securityShareLow,
  overApproved,
  afterDeadline,
  requiredEmpty,
  periodInvalid,
  periodOutsidePlan,
  decisionNumberInvalid,
  decisionMissing,
  leadUnknown,
  duplicateTask,
  doneOverTotal,
  projectGroup,
  budgetCodeInvalid,
  carriedOverMissing,
  carriedOverDiffers,
  documentDatesDiffer,
  statusDiffers,
  reportDateDiffers,
  disbursedOverPlan,
  restUnplanned,
  nameYearPast,
  draggedSeries,
  taskAgeDiffers,
  projectDiffers,
  taskDetailsDiffer,
  taskMissing,
  resultContradicts,
  productDiffers,
  formNotRecognised,
  formVersionOld,
  columnMissing,
  columnRenamed,
  columnAdded,
  headerRepeated,
  rowSplit,
  dataOutsideTable,
  mergedDataCells,
  hiddenMoney,
  numberingBroken,
  groupUnknown,
  formulaOverwritten,
  formulaRangeShort,
  sheetProtectedInput,
  formTwice,
  yearDiffers,
  formEmpty,
  agencyDiffers,
  headingDiffers,
  rowSum,
  sourceSum,
  groupSum,
  grandTotal,
  subtotalWrongColumn,
  roundingGap,
  totalTyped,
  negativeAmount,
  sheetsDisagree,
  levelSumDiffers,
  formulaTextMismatch,
  wordsMismatch,
  taskAddsOthers,
];

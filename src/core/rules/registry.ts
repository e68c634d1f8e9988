import { brokenLetters } from "./catalogue/broken-letters";
import { columnAdded } from "./catalogue/column-added";
import { columnMissing } from "./catalogue/column-missing";
import { dataOutsideTable } from "./catalogue/data-outside-table";
import { decisionNumberInvalid } from "./catalogue/decision-number-invalid";
import { errorValue } from "./catalogue/error-value";
import { formTwice } from "./catalogue/form-twice";
import { formNotRecognised } from "./catalogue/form-not-recognised";
import { grandTotal } from "./catalogue/grand-total";
import { groupSum } from "./catalogue/group-sum";
import { hiddenMoney } from "./catalogue/hidden-money";
import { legacyFont } from "./catalogue/legacy-font";
import { lookAlikeLetters } from "./catalogue/look-alike-letters";
import { notASource } from "./catalogue/not-a-source";
import { notNfc } from "./catalogue/not-nfc";
import { numberAmbiguous } from "./catalogue/number-ambiguous";
import { placeholderText } from "./catalogue/placeholder-text";
import { requiredEmpty } from "./catalogue/required-empty";
import { roundingGap } from "./catalogue/rounding-gap";
import { rowSum } from "./catalogue/row-sum";
import { sourceAmbiguous } from "./catalogue/source-ambiguous";
import { sourceCompound } from "./catalogue/source-compound";
import { sourceMissing } from "./catalogue/source-missing";
import { sourceSplitMismatch } from "./catalogue/source-split-mismatch";
import { sourceUnknown } from "./catalogue/source-unknown";
import { straySpaces } from "./catalogue/stray-spaces";
import { textNumber } from "./catalogue/text-number";
import { unitMissing } from "./catalogue/unit-missing";
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
  notASource,
  textNumber,
  numberAmbiguous,
  unitMissing,
  legacyFont,
  notNfc,
  lookAlikeLetters,
  brokenLetters,
  straySpaces,
  errorValue,
  placeholderText,
  requiredEmpty,
  decisionNumberInvalid,
  formNotRecognised,
  columnMissing,
  columnAdded,
  dataOutsideTable,
  hiddenMoney,
  formTwice,
  yearDiffers,
  rowSum,
  groupSum,
  grandTotal,
  roundingGap,
  wordsMismatch,
];

import type { CountShare, CountSum, FixedRow, FormDefinition, ProjectField } from "../packs";
import {
  isFlag,
  isId,
  isName,
  isOneOf,
  isText,
  listOf,
  objectOf,
  orAbsent,
  orNull,
  recordOf,
} from "./checks";
import { wordsOf } from "./wordsOf";

const FIELDS = wordsOf<ProjectField>({
  name: true,
  owner: true,
  priority: true,
  decision: true,
  scope: true,
  total: true,
  sources: true,
  place: true,
  period: true,
});
/** The rows that a form prints itself. */
export const arePrintedRows = orAbsent(
  listOf(
    objectOf<FixedRow>({
      group: orNull(isId),
      field: orAbsent(isOneOf(FIELDS)),
      cells: recordOf(isText, 80),
    }),
    400
  )
);

/** What those rows make together. */
export const areCounts = orAbsent(
  objectOf<NonNullable<FormDefinition["counts"]>>({
    sums: listOf(
      objectOf<CountSum>({ total: isName, parts: listOf(isName, 80), isWhole: isFlag }),
      100
    ),
    shares: listOf(objectOf<CountShare>({ share: isName, of: isName, over: isName }), 100),
  })
);

import type { UnitId } from "../money";
import type { SourceContext, SourceReading } from "./definitions";
import { partOfDraft } from "./drafts";
import { pairParts } from "./pair";
import { splitCell, type SplitCell } from "./splitCell";

/**
 * Reads the level cell and the type cell of a task together; either may hold both or be blank.
 * "NS tỉnh: 500; NS huyện: 200", "NS tỉnh 80%; NS huyện 20%", "Ngân sách thành phố (Vốn sự
 * nghiệp)", "Doanh nghiệp, Xã hội hóa" are taken apart. Amounts come in whole đồng; those without
 * own unit are in `unit`. Both cells blank give no parts and no problems.
 */
export function readSources(
  levelText: string,
  typeText: string,
  unit: UnitId,
  context: SourceContext = {}
): SourceReading {
  const level = splitCell(levelText, "level", unit, context);
  return joinCells(level, splitCell(typeText, "type", unit, context));
}

/** Reads a level cell and the type cell beside it. */
type SourcesReader = (levelText: string, typeText: string) => SourceReading;

/** Files of a season are read in the same few ways. */
const readers = new Map<string, SourcesReader>();
const MOST_READERS = 16;

/**
 * Reads the source cells of many rows as readSources does. Thousands of rows and files name the
 * same few sources in other pairs: each cell is taken apart once, and each pair put together once.
 */
export function createSourcesReader(unit: UnitId, context: SourceContext): SourcesReader {
  // All that a context may ever hold tells ways apart.
  const way = JSON.stringify([unit, context]);
  const known = readers.get(way);
  if (known) return known;
  const reader = createReader(unit, context);
  if (readers.size >= MOST_READERS) readers.clear();
  readers.set(way, reader);
  return reader;
}

/** A file must not fill the memory with texts of its own; those of the next are found anew. */
const MOST_PAIRS = 5_000;

function createReader(unit: UnitId, context: SourceContext): SourcesReader {
  const types = new Map<string, SplitCell>();
  const levels = new Map<string, SplitLevel>();
  let pairs = 0;
  const makeRoom = () => {
    if (pairs >= MOST_PAIRS) {
      types.clear();
      levels.clear();
      pairs = 0;
    }
    pairs += 1;
  };
  return (levelText, typeText) => {
    const before = levels.get(levelText)?.readings.get(typeText);
    if (before) return before;
    makeRoom();
    const { cell, readings } = remember(levels, levelText, () => ({
      cell: splitCell(levelText, "level", unit, context),
      readings: new Map<string, SourceReading>(),
    }));
    return remember(readings, typeText, () =>
      joinCells(
        cell,
        remember(types, typeText, () => splitCell(typeText, "type", unit, context))
      )
    );
  };
}

/** A level cell, and what it says beside each type cell. */
interface SplitLevel {
  readonly cell: SplitCell;
  readonly readings: Map<string, SourceReading>;
}

function remember<T>(known: Map<string, T>, text: string, read: () => T): T {
  const before = known.get(text);
  if (before !== undefined) return before;
  const found = read();
  known.set(text, found);
  return found;
}

function joinCells(level: SplitCell, type: SplitCell): SourceReading {
  const partsOf = ({ drafts, text }: SplitCell) => drafts.map((draft) => partOfDraft(draft, text));
  const complete = [...level.problems, ...type.problems].every(({ kind }) => kind === "ambiguous");
  const paired = pairParts(partsOf(level), partsOf(type), complete);
  return {
    parts: paired.parts,
    problems: [...level.problems, ...type.problems, ...paired.problems],
  };
}

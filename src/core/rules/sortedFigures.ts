import { placeIn } from "./sortedPlace";

/** The figures above zero, in ascending order. */
export function sortFigures(amounts: Float64Array): Float64Array {
  return amounts.filter((amount) => amount > 0).sort();
}

/** The same figures with `after` in the place of `before`; what is not above zero is none of them. */
export function replaceFigure(sorted: Float64Array, before: number, after: number): Float64Array {
  const others = before > 0 ? without(sorted, placeIn(sorted, before)) : sorted;
  return after > 0 ? withFigure(others, placeIn(others, after), after) : others;
}

function without(sorted: Float64Array, place: number): Float64Array {
  const others = sorted.slice(0, -1);
  others.set(sorted.subarray(place + 1), place);
  return others;
}

function withFigure(sorted: Float64Array, place: number, figure: number): Float64Array {
  const all = new Float64Array(sorted.length + 1);
  all.set(sorted.subarray(0, place));
  all[place] = figure;
  all.set(sorted.subarray(place), place + 1);
  return all;
}

/** Pixels of the pane: what its screens need at least, and what the grid needs beside it. */
const NARROWEST = 320;
const GRID_NEEDS = 400;
const FIRST = 360;
const STEP = 20;

/** Lets people drag the border between grid and pane, or move it with the arrow keys. */
export function attachSplitter(splitter: HTMLElement): void {
  let width = FIRST;
  const set = (wanted: number): void => {
    const widest = Math.max(NARROWEST, window.innerWidth - GRID_NEEDS);
    width = Math.min(widest, Math.max(NARROWEST, wanted));
    document.body.style.setProperty("--pane", `${String(width)}px`);
    splitter.setAttribute("aria-valuenow", String(width));
    splitter.setAttribute("aria-valuemin", String(NARROWEST));
    splitter.setAttribute("aria-valuemax", String(widest));
  };
  splitter.tabIndex = 0;
  splitter.setAttribute("role", "separator");
  splitter.setAttribute("aria-orientation", "vertical");
  splitter.setAttribute("aria-controls", "pane");
  splitter.addEventListener("pointerdown", (event) => {
    splitter.setPointerCapture(event.pointerId);
  });
  splitter.addEventListener("pointermove", (event) => {
    if (splitter.hasPointerCapture(event.pointerId)) set(window.innerWidth - event.clientX);
  });
  splitter.addEventListener("keydown", (event) => {
    if (event.key === "ArrowLeft") set(width + STEP);
    if (event.key === "ArrowRight") set(width - STEP);
  });
  set(FIRST);
}

import { useSyncExternalStore } from "react";
import {
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from "@fluentui/react-components";

const FORCED_COLORS = "(forced-colors: active)";
const DARK = "(prefers-color-scheme: dark)";

/** Fonts that draw Vietnamese marks well on every desktop. */
const FONTS = "'Segoe UI', 'Segoe UI Web', Roboto, 'Noto Sans', 'Helvetica Neue', sans-serif";

const THEMES: Readonly<Record<"contrast" | "dark" | "light", Theme>> = {
  contrast: { ...teamsHighContrastTheme, fontFamilyBase: FONTS },
  dark: { ...webDarkTheme, fontFamilyBase: FONTS },
  light: { ...webLightTheme, fontFamilyBase: FONTS },
};

function chooseTheme(): keyof typeof THEMES {
  if (window.matchMedia(FORCED_COLORS).matches) return "contrast";
  return window.matchMedia(DARK).matches ? "dark" : "light";
}

function subscribeToMedia(listener: () => void): () => void {
  const queries = [FORCED_COLORS, DARK].map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener("change", listener);
  return () => {
    for (const query of queries) query.removeEventListener("change", listener);
  };
}

/** The theme that fits the system's settings; follows them while the pane is open. */
export function useSystemTheme(): Theme {
  return THEMES[useSyncExternalStore(subscribeToMedia, chooseTheme)];
}

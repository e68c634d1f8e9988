export { doctorText } from "./doctorText";
export { formatEvidence } from "./evidence";
export * from "./format";
export type { Locale } from "./locale";
export * from "./packProblem";
export * from "./readProblem";
export {
  fillText,
  hasText,
  localeOfLanguage,
  translate,
  translateDynamic,
  type TextData,
  type TextKey,
} from "./translate";

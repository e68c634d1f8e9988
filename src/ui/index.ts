export { App } from "./App";
export type { Section } from "./parts/SectionTabs";

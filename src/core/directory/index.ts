export * from "./agencies";
export * from "./agencyNames";
export * from "./committedLevels";
export * from "./definitions";
export * from "./findAgency";
export * from "./loadCommunes";
export { findDistrictsTogether } from "./localUnits";
export * from "./mentions";
export * from "./provinces";

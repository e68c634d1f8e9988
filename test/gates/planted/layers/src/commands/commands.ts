export * from "../workbench/index";

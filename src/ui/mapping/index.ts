export { MappingScreen } from "./MappingScreen";

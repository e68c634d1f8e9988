export { MigrationScreen } from "./MigrationScreen";

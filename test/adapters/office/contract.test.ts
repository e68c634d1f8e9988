import { describeHostContract } from "../../support/hostContract";
import { startExcelBench } from "./excelBench";

describeHostContract("The Excel host", () => Promise.resolve(startExcelBench()));

import { DataValidationErrorStyle, DataValidationType, type Injector } from "@univerjs/core";
import { DataValidatorRegistryService } from "@univerjs/preset-sheets-data-validation";

/**
 * Takes any text for valid where a list only offers choices: the grid would put a red corner and
 * a warning on several sources in one cell, which the forms allow.
 */
export function allowFreeText(injector: Injector): void {
  const list = injector.get(DataValidatorRegistryService).getValidatorItem(DataValidationType.LIST);
  if (!list) throw new Error("the grid knows no lists");
  const validate = list.validator.bind(list);
  list.validator = (cell, rule) =>
    rule.errorStyle === DataValidationErrorStyle.STOP
      ? validate(cell, rule)
      : Promise.resolve(true);
}

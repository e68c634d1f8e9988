import { InterceptorEffectEnum, type IDisposable, type Injector } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";

/** Before the grid's own number formats, which show a zero where the format says nothing. */
const PRIORITY = 90;

/** "#,##0;-#,##0;;@": the third part, for zero, is there and empty. */
function hidesZero(pattern: string): boolean {
  const parts = pattern.split(";");
  return parts.length > 2 && parts[2] === "";
}

/** Shows nothing for a zero whose number format says so, as Excel does. */
export function installBlankZeros(injector: Injector): IDisposable {
  return injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: PRIORITY,
    handler: (cell, { workbook }, next) => {
      if (cell?.v !== 0) return next(cell);
      const pattern = workbook.getStyles().getStyleByCell(cell)?.n?.pattern;
      return next(pattern && hidesZero(pattern) ? { ...cell, v: "", t: 1 } : cell);
    },
  });
}

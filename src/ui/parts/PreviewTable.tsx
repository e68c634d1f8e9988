import type { ReactElement } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { PreviewLine } from "../../app/workspaceState";
import { useTexts } from "../texts";

/** More lines than this help nobody to decide. */
const MOST_LINES = 200;

const useStyles = makeStyles({
  table: { width: "100%", marginBottom: "12px", borderCollapse: "collapse", tableLayout: "fixed" },
  cell: {
    padding: "4px",
    textAlign: "left",
    verticalAlign: "top",
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Cell, old and new value of each edit. */
export function PreviewTable({ lines }: { readonly lines: readonly PreviewLine[] }): ReactElement {
  const say = useTexts();
  const styles = useStyles();
  const heads = ["ui.preview.cell", "ui.preview.before", "ui.preview.after"] as const;
  const rest = lines.length - MOST_LINES;
  const shown = (text: string): string => (text === "" ? say("ui.preview.blank") : text);
  return (
    <>
      <p>{say("ui.preview.count", { count: lines.length })}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            {heads.map((key) => (
              <th key={key} scope="col" className={styles.cell}>
                {say(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, MOST_LINES).map((line) => (
            <tr key={`${line.sheet}!${line.cell}`}>
              <th scope="row" className={styles.cell}>{`${line.sheet}!${line.cell}`}</th>
              <td className={styles.cell}>{shown(line.before)}</td>
              <td className={styles.cell}>{shown(line.after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 ? <p>{say("ui.preview.more", { count: rest })}</p> : null}
    </>
  );
}

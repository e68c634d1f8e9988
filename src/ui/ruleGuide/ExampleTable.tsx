import type { ReactElement } from "react";
import { mergeClasses } from "@fluentui/react-components";
import type { PageTable } from "../../app/ruleGuide/rulePage";
import { useShellStyles } from "../shellStyles";
import { useRuleGuideStyles } from "./ruleGuideStyles";

const SIGNS = { wrong: "✗", right: "✓" } as const;

interface ExampleTableProps {
  readonly one: PageTable;
  /** Whether the marked cell is the fault or the mended cell. */
  readonly tone: keyof typeof SIGNS;
}

function ExampleRows({ one: { table, mark }, tone }: ExampleTableProps): ReactElement[] {
  const shell = useShellStyles();
  const styles = useRuleGuideStyles();
  return table.rows.map(({ name, cells }) => (
    <tr key={name}>
      <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
        {name}
      </th>
      {cells.map(({ text, marked }, index) => (
        <td key={table.head[index]} className={mergeClasses(styles.cell, marked && styles[tone])}>
          {text}
          {marked ? (
            <>
              <span aria-hidden>{` ${SIGNS[tone]}`}</span>
              <span className={shell.unseen}>{` (${mark})`}</span>
            </>
          ) : null}
        </td>
      ))}
    </tr>
  ));
}

/** A part of a sheet under its heading and caption, with row numbers and column letters. */
export function ExampleTable({ one, tone }: ExampleTableProps): ReactElement {
  const styles = useRuleGuideStyles();
  const { heading, caption, table } = one;
  return (
    <>
      <h3 className={styles.heading}>{heading}</h3>
      <p className={styles.text}>{caption}</p>
      {table.rows.length === 0 ? null : (
        // Who has no mouse scrolls it with the arrow keys.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className={styles.scroll} role="region" aria-label={heading} tabIndex={0}>
          <table className={styles.table}>
            <thead>
              <tr>
                <td className={mergeClasses(styles.cell, styles.name)} />
                {table.head.map((name) => (
                  <th key={name} scope="col" className={mergeClasses(styles.cell, styles.name)}>
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              <ExampleRows one={one} tone={tone} />
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

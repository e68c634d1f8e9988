import type { KeyboardEvent, ReactElement } from "react";
import { mergeClasses } from "@fluentui/react-components";
import {
  CheckmarkCircleRegular,
  LayerRegular,
  SendRegular,
  TableAddRegular,
} from "@fluentui/react-icons";
import { useTexts } from "../texts";
import { useTabStyles } from "./tabStyles";

const SECTIONS = [
  { id: "forms", icon: <TableAddRegular /> },
  { id: "check", icon: <CheckmarkCircleRegular /> },
  { id: "submit", icon: <SendRegular /> },
  { id: "merge", icon: <LayerRegular /> },
] as const;

/** The four sections of the pane. */
export type Section = (typeof SECTIONS)[number]["id"];

interface SectionTabsProps {
  readonly section: Section;
  readonly onSection: (section: Section) => void;
}

/** Left and right arrows, Home and End move the focus; Enter and Space then choose. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const tabs = [...(event.currentTarget.parentElement?.children ?? [])] as HTMLElement[];
  const at = tabs.indexOf(event.currentTarget);
  const targets: Readonly<Record<string, number>> = {
    ArrowRight: (at + 1) % tabs.length,
    ArrowLeft: (at - 1 + tabs.length) % tabs.length,
    Home: 0,
    End: tabs.length - 1,
  };
  const target = targets[event.key];
  if (target === undefined) return;
  event.preventDefault();
  tabs[target]?.focus();
}

/**
 * Tabs with an icon over a short word, so that four fit beside the reserved corner at 320 px.
 * Our own: Fluent's TabList and Dialog cost 40 kB of the 200 kB that design.md §6 allows.
 */
export function SectionTabs({ section, onSection }: SectionTabsProps): ReactElement {
  const say = useTexts();
  const styles = useTabStyles();
  return (
    <nav className={styles.bar}>
      <div className={styles.list} role="tablist" aria-label={say("ui.tabs.label")}>
        {SECTIONS.map(({ id, icon }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`sdt-tab-${id}`}
            className={mergeClasses(styles.tab, section === id && styles.selected)}
            aria-selected={section === id}
            aria-controls="sdt-panel"
            tabIndex={section === id ? 0 : -1}
            onKeyDown={moveFocus}
            onClick={() => {
              onSection(id);
            }}
          >
            <span className={styles.icon}>{icon}</span>
            {say(`ui.tabs.${id}`)}
          </button>
        ))}
      </div>
    </nav>
  );
}

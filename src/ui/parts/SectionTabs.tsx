import type { ReactElement } from "react";
import { Tab, TabList } from "@fluentui/react-components";
import {
  CheckmarkCircleRegular,
  LayerRegular,
  SendRegular,
  TableAddRegular,
} from "@fluentui/react-icons";
import { useShellStyles } from "../shellStyles";
import { useTexts } from "../texts";

/** The four sections of the pane. */
export type Section = "forms" | "check" | "submit" | "merge";

const SECTIONS = [
  { id: "forms", icon: <TableAddRegular /> },
  { id: "check", icon: <CheckmarkCircleRegular /> },
  { id: "submit", icon: <SendRegular /> },
  { id: "merge", icon: <LayerRegular /> },
] as const;

interface SectionTabsProps {
  readonly section: Section;
  readonly onSection: (section: Section) => void;
}

/** Tabs with an icon over a short word, so that four fit beside the reserved corner at 320 px. */
export function SectionTabs({ section, onSection }: SectionTabsProps): ReactElement {
  const say = useTexts();
  const styles = useShellStyles();
  return (
    <nav className={styles.tabs}>
      <TabList
        className={styles.tabList}
        aria-label={say("ui.tabs.label")}
        selectedValue={section}
        onTabSelect={(_event, { value }) => {
          const chosen = SECTIONS.find(({ id }) => id === value);
          if (chosen) onSection(chosen.id);
        }}
      >
        {SECTIONS.map(({ id, icon }) => (
          <Tab
            key={id}
            id={`sdt-tab-${id}`}
            value={id}
            icon={icon}
            className={styles.tab}
            content={{ className: styles.tabWord }}
            aria-controls="sdt-panel"
          >
            {say(`ui.tabs.${id}`)}
          </Tab>
        ))}
      </TabList>
    </nav>
  );
}

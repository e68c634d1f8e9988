import { lazy, Suspense, useEffect, useState, type ReactElement } from "react";
import { FluentProvider } from "@fluentui/react-components";
import type { Workspace } from "../app/workspace";
import type { Locale } from "../i18n";
import { ErrorBoundary } from "./ErrorBoundary";
import { BusyBar } from "./parts/BusyBar";
import { Footer } from "./parts/Footer";
import { LiveCounts } from "./parts/LiveCounts";
import { SHELL } from "./parts/issueKeys";
import { NoticeBar } from "./parts/NoticeBar";
import { PreviewDialog } from "./parts/PreviewDialog";
import { SectionTabs, type Section } from "./parts/SectionTabs";
import { CheckScreen } from "./screens/CheckScreen";
import { FormsScreen } from "./screens/FormsScreen";
import { MergeScreen } from "./screens/MergeScreen";
import { SubmitScreen } from "./screens/SubmitScreen";
import { useShellStyles } from "./shellStyles";
import { LocaleProvider, useTexts } from "./texts";
import { useSystemTheme } from "./theme";
import { useActions, useWorkspaceValue, WorkspaceContext } from "./workspaceHooks";

interface AppProps {
  readonly workspace: Workspace;
  readonly locale: Locale;
  /** The section to begin with; the first one when absent. */
  readonly section?: Section;
}

interface ScreenProps {
  readonly section: Section;
  readonly onSection: (section: Section) => void;
}

/** Fetched when it is first needed, to keep the pane small. */
const MappingScreen = lazy(async () => ({
  default: (await import("./mapping")).MappingScreen,
}));

const MigrationScreen = lazy(async () => ({
  default: (await import("./migration")).MigrationScreen,
}));

function Screen({ section, onSection }: ScreenProps): ReactElement {
  const say = useTexts();
  const mapping = useWorkspaceValue((state) => state.mapping);
  const migration = useWorkspaceValue((state) => state.migration);
  if (mapping) {
    return (
      <Suspense fallback={<span>{say("ui.mapping.loading")}</span>}>
        <MappingScreen view={mapping} />
      </Suspense>
    );
  }
  if (migration) {
    return (
      <Suspense fallback={<span>{say("ui.mapping.loading")}</span>}>
        <MigrationScreen view={migration} />
      </Suspense>
    );
  }
  if (section === "forms") return <FormsScreen />;
  if (section === "check") return <CheckScreen />;
  if (section === "merge") return <MergeScreen />;
  return (
    <SubmitScreen
      onShowIssues={() => {
        onSection("check");
      }}
    />
  );
}

function Shell({
  locale,
  begin,
}: {
  readonly locale: Locale;
  readonly begin: Section;
}): ReactElement {
  const [section, setSection] = useState(begin);
  const say = useTexts();
  const styles = useShellStyles();
  const { dismissNotice, closeMapping, closeMigration } = useActions();
  const open = (next: Section): void => {
    setSection(next);
    closeMapping();
    closeMigration();
    dismissNotice();
  };
  return (
    <div className={styles.shell} lang={locale} {...{ [SHELL]: "" }}>
      <SectionTabs section={section} onSection={open} />
      <BusyBar />
      <NoticeBar />
      <LiveCounts />
      <main className={styles.panel}>
        <div id="sdt-panel" role="tabpanel" aria-labelledby={`sdt-tab-${section}`}>
          <h1 className={styles.unseen}>{say(`ui.tabs.${section}`)}</h1>
          <ErrorBoundary locale={locale} key={section}>
            <Screen section={section} onSection={open} />
          </ErrorBoundary>
        </div>
      </main>
      <PreviewDialog />
      <Footer />
    </div>
  );
}

/** Who comes back to the pane sees what was published meanwhile. */
function lookOnFocus({ actions }: Workspace): () => void {
  const look = () => void actions.lookForPacks();
  window.addEventListener("focus", look);
  return () => {
    window.removeEventListener("focus", look);
  };
}

/** The task pane, the same in Excel and beside the grid. Starts the workspace while it is shown. */
export function App({ workspace, locale, section = "forms" }: AppProps): ReactElement {
  const theme = useSystemTheme();
  const styles = useShellStyles();
  useEffect(() => workspace.start(), [workspace]);
  useEffect(() => lookOnFocus(workspace), [workspace]);
  return (
    <FluentProvider theme={theme} className={styles.provider}>
      <ErrorBoundary locale={locale}>
        <LocaleProvider locale={locale}>
          <WorkspaceContext value={workspace}>
            <Shell locale={locale} begin={section} />
          </WorkspaceContext>
        </LocaleProvider>
      </ErrorBoundary>
    </FluentProvider>
  );
}

import { Component, type ReactNode } from "react";
import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { translate, type Locale } from "../i18n";

interface ErrorBoundaryProps {
  readonly locale: Locale;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly error: Error | null;
}

/** Keeps a bug in a screen from blanking the pane. A class because React offers no other way. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override readonly state: ErrorBoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { locale, children } = this.props;
    const { error } = this.state;
    if (!error) return children;
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          {translate(locale, "ui.shell.crashed", { detail: error.message })}
          <Button
            onClick={() => {
              this.setState({ error: null });
            }}
          >
            {translate(locale, "ui.shell.again")}
          </Button>
        </MessageBarBody>
      </MessageBar>
    );
  }
}

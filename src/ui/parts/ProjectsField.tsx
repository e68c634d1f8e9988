import type { ReactElement } from "react";
import { Field, Input } from "@fluentui/react-components";
import { useShellStyles } from "../shellStyles";
import { useTexts } from "../texts";
import { useActions, useWorkspaceState } from "../workspaceHooks";

/** More sheets than any agency has projects in a year. */
const MOST_PROJECTS = 99;

/** How many project sheets; nothing while no form with one sheet per project is chosen. */
export function ProjectsField(): ReactElement | null {
  const say = useTexts();
  const styles = useShellStyles();
  const actions = useActions();
  const { pack, forms, projects } = useWorkspaceState().choice;
  const chosen = pack.forms.filter(({ id, perProject }) => perProject && forms.includes(id));
  if (chosen.length === 0) return null;
  const ids = chosen.map(({ id }) => id).join(", ");
  return (
    <Field label={say("ui.forms.projects", { forms: ids })} hint={say("ui.forms.projectsHint")}>
      <Input
        className={styles.shrink}
        type="number"
        min={1}
        max={MOST_PROJECTS}
        defaultValue={String(projects)}
        onChange={(_event, { value }) => {
          const typed = Number(value);
          const isCount = Number.isInteger(typed) && typed >= 1 && typed <= MOST_PROJECTS;
          if (isCount) actions.choose({ projects: typed });
        }}
      />
    </Field>
  );
}

import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import { TableAddRegular } from "@fluentui/react-icons";
import { chosenSheets } from "../../app/workspaceForms";
import type { WorkspaceState } from "../../app/workspaceState";
import { AgencyFields } from "../parts/AgencyFields";
import { FormList } from "../parts/FormList";
import { PackFields } from "../parts/PackFields";
import { PackOrigin } from "../parts/PackOrigin";
import { PeriodField } from "../parts/PeriodField";
import { ProjectsField } from "../parts/ProjectsField";
import { YearUnitFields } from "../parts/YearUnitFields";
import { useShellStyles } from "../shellStyles";
import { useTexts } from "../texts";
import { useActions, useWorkspace, useWorkspaceState } from "../workspaceHooks";

function InsertPreview({ choice }: Pick<WorkspaceState, "choice">): ReactElement {
  const say = useTexts();
  const { capabilities } = useWorkspace();
  const sheets = chosenSheets(choice);
  if (!capabilities.insertSheets) return <span>{say("ui.forms.cannotInsert")}</span>;
  if (sheets.length === 0) return <span>{say("ui.forms.noneChosen")}</span>;
  const data = { count: sheets.length, sheets: sheets.join(", ") };
  return <span>{say("ui.forms.willInsert", data)}</span>;
}

/** Choose a pack, an agency and forms, and put them into the workbook. */
export function FormsScreen(): ReactElement {
  const say = useTexts();
  const styles = useShellStyles();
  const actions = useActions();
  const { capabilities } = useWorkspace();
  const { choice, busy } = useWorkspaceState();
  const ready = capabilities.insertSheets && choice.forms.length > 0 && busy === null;
  return (
    <div className={styles.stack}>
      <p className={styles.hint}>{say("ui.forms.hint")}</p>
      <PackFields />
      <PackOrigin />
      <AgencyFields />
      <YearUnitFields />
      <FormList />
      <ProjectsField />
      <PeriodField />
      <InsertPreview choice={choice} />
      <Button
        appearance="primary"
        className={styles.wide}
        icon={<TableAddRegular />}
        disabledFocusable={!ready}
        onClick={() => void actions.insertForms(choice.forms)}
      >
        {say("ui.forms.insert")}
      </Button>
      <Button className={styles.wide} onClick={() => void actions.openMapping(null)}>
        {say("ui.mapping.fromForms")}
      </Button>
    </div>
  );
}

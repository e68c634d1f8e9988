import { createContext, useContext, useSyncExternalStore } from "react";
import type { Workspace, WorkspaceActions } from "../app/workspace";
import type { WorkspaceState } from "../app/workspaceState";

/** The workspace of the pane; set once by `App`. */
export const WorkspaceContext = createContext<Workspace | null>(null);

/** The workspace. Throws outside `App`: that is a bug. */
export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (!workspace) throw new Error("no workspace around this part");
  return workspace;
}

/** The state, rendered again with every change. */
export function useWorkspaceState(): WorkspaceState {
  const workspace = useWorkspace();
  return useSyncExternalStore(workspace.subscribe, workspace.getState);
}

/** One value of the state; what shows it is rendered again only when that value changes. */
export function useWorkspaceValue<T>(select: (state: WorkspaceState) => T): T {
  const workspace = useWorkspace();
  return useSyncExternalStore(workspace.subscribe, () => select(workspace.getState()));
}

/** What the user can do. */
export function useActions(): WorkspaceActions {
  return useWorkspace().actions;
}

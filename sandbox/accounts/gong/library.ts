import { type Call, type Route, route } from "../router";
import type { GongAccountContext } from "./account";
import { refuse, reply } from "./replies";

export const libraryRoutes: Route<GongAccountContext>[] = [
  route("GET", "/v2/library/folders", listFolders),
  route("GET", "/v2/library/folder-content", getFolderContent),
  route("GET", "/v2/settings/trackers", (account, { request }) => {
    const workspaceId = request.query.get("workspaceId");
    const keywordTrackers = account.state.trackers.filter(
      (one) => !workspaceId || one.workspaceId === null || one.workspaceId === workspaceId,
    );
    return reply(account, { keywordTrackers });
  }),
];

/** A company with several workspaces has to say which one it means. */
function listFolders(account: GongAccountContext, { request }: Call) {
  const { folders, workspaces } = account.state;
  const workspaceId = request.query.get("workspaceId");
  if (!workspaceId && workspaces.length > 1) {
    throw refuse(account, 400, "workspaceId is required when there is more than one workspace");
  }
  if (workspaceId && !workspaces.some(({ id }) => id === workspaceId)) {
    throw refuse(account, 400, "workspaceId: no such workspace");
  }
  const shown = folders
    .filter((folder) => !workspaceId || folder.workspaceId === workspaceId)
    .map(({ id, name, parentFolderId, createdBy, updated }) => ({ id, name, parentFolderId, createdBy, updated }));
  return reply(account, { folders: shown });
}

function getFolderContent(account: GongAccountContext, { request }: Call) {
  const folderId = request.query.get("folderId");
  if (!folderId) throw refuse(account, 400, "folderId: must not be null");
  const folder = account.state.folders.find(({ id }) => id === folderId);
  if (!folder) throw refuse(account, 404, "Folder not found");
  const { id, name, createdBy, updated } = folder;
  const calls = folder.calls.map((call) => ({ ...call, url: `https://app.gong.io/call?id=${call.id}` }));
  return reply(account, { id, name, createdBy, updated, calls });
}

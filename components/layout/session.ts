/** Changes the workspace in the session and starts afresh: nothing of the former workspace may stay on screen. */
export async function switchWorkspace(workspaceId: string) {
  const reply = await fetch("/api/session", {
    method: "PATCH",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ workspaceId }),
  });
  if (reply.ok) location.assign("/");
}

/** Ends the session on the server, then leaves the page, so that nothing read with it stays in memory. */
export async function signOut() {
  await fetch("/api/session", { method: "DELETE" });
  location.assign("/sign-in");
}

import type { Parts, UserPart } from "./parts";

export type Owner = { userId: string | null; name: string | null; state: "none" | "active" | "left" };

const nobody: Owner = { userId: null, name: null, state: "none" };

type Candidate = { connectionId: string; externalId: string; name: string | null };

/** Whose person it is: whom EspoCRM assigned, else whom Cliengo did, else who hosted the last call. */
export function toOwner(parts: Parts): Owner {
  const candidate = assigned(parts) ?? lastHost(parts);
  return candidate ? describe(candidate, parts.findUser(candidate.connectionId, candidate.externalId)) : nobody;
}

/** `humans` come in the order of precedence. */
function assigned({ humans }: Parts): Candidate | null {
  const owned = humans.find(({ ownerExternalId }) => ownerExternalId !== null);
  if (!owned?.ownerExternalId) return null;
  return { connectionId: owned.connectionId, externalId: owned.ownerExternalId, name: owned.ownerName };
}

function lastHost({ voices }: Parts): Candidate | null {
  const hosted = voices.find(({ hostExternalId }) => hostExternalId !== null);
  if (!hosted?.hostExternalId) return null;
  return { connectionId: hosted.connectionId, externalId: hosted.hostExternalId, name: null };
}

/** A colleague who is gone from the vendor's users, or switched off there, has left. Without any users nobody can tell. */
function describe({ name }: Candidate, user: UserPart | "unknown" | "missing"): Owner {
  if (user === "unknown") return { userId: null, name, state: "active" };
  if (user === "missing") return { userId: null, name, state: "left" };
  return { userId: user.userId, name: user.name ?? name, state: user.active ? "active" : "left" };
}

import { z } from "zod";

/**
 * Membrane's objects as we use them: an id must be there, anything else may be missing, null or of a kind we do not
 * expect, and then reads as null.
 */
const text = z
  .string()
  .nullish()
  .catch(null)
  .transform((value) => (value ? toStorable(value) : (value ?? null)));

/** Postgres knows neither U+0000 nor half a surrogate pair, and one such text would cost the whole answer. */
function toStorable(value: string): string {
  return value.replaceAll("\0", "").toWellFormed();
}

const flag = z
  .boolean()
  .nullish()
  .catch(null)
  .transform((value) => value ?? null);

const failureSchema = z
  .union([
    z.object({ message: text, key: text, actionRunId: text, traceId: text }),
    z.string().transform((message) => ({ message: toStorable(message), key: null, actionRunId: null, traceId: null })),
  ])
  .nullish()
  .catch(null)
  .transform(
    (failure) =>
      failure && { message: failure.message ?? failure.key ?? "", traceId: failure.traceId ?? failure.actionRunId },
  );

const clientActionSchema = z
  .object({ type: text, description: text, uiUrl: text, agentInstructions: text })
  .nullish()
  .catch(null)
  .transform((action) => action ?? null);

const integrationSchema = z
  .object({ key: text, name: text, logoUri: text })
  .nullish()
  .catch(null)
  .transform((integration) => integration ?? null);

export const membraneConnectionSchema = z
  .object({
    id: z.string().min(1),
    name: text,
    key: text,
    state: text,
    connected: flag,
    disconnected: flag,
    archivedAt: text,
    isDeactivated: flag,
    requestError: failureSchema,
    error: failureSchema,
    errors: z.array(failureSchema).nullish().catch(null),
    integrationId: text,
    integrationKey: text,
    connectorId: text,
    externalAppId: text,
    logoUri: text,
    clientAction: clientActionSchema,
    connectorParameters: z.unknown().optional(),
    input: z.unknown().optional(),
    integration: integrationSchema,
  })
  .transform(({ requestError, error, errors, ...connection }) => ({
    ...connection,
    error: requestError ?? error ?? errors?.find((failure) => failure !== null) ?? null,
  }));
export type MembraneConnection = z.infer<typeof membraneConnectionSchema>;

/** Ready and not signed out: the flags are independent of the state, and each may be missing. */
export function isUsable(connection: MembraneConnection): boolean {
  const { state, connected, disconnected, archivedAt, isDeactivated } = connection;
  return state === "READY" && connected !== false && disconnected !== true && archivedAt === null && !isDeactivated;
}

export const membraneActionSchema = z.object({
  id: z.string().min(1),
  key: text,
  name: text,
  archivedAt: text,
  isDeactivated: flag,
  inputSchema: z.unknown().optional(),
});
export type MembraneAction = z.infer<typeof membraneActionSchema>;

export const actionRunSchema = z.object({ output: z.unknown().optional(), actionRunId: text });
export type ActionRunReply = z.infer<typeof actionRunSchema>;

export const externalAppSchema = z.object({
  id: z.string().min(1),
  key: text,
  name: text,
  appUri: text,
  logoUri: text,
});
export type ExternalApp = z.infer<typeof externalAppSchema>;

export const connectionRequestSchema = z.object({ requestId: text, status: text, url: text, resultConnectionId: text });

export const tenantSchema = z.object({ id: text, internalId: text, name: text });

import type { SignInRequest, Tenant } from "./records";
import type { World } from "./world";

/** What a window or an event stream is told when a sign-in has ended. */
export type SignInResult = { source: "integration.app"; requestId: string } & (
  | { type: "newConnectionCreated"; connection: Record<string, unknown> }
  | { type: "newConnectionFailure"; error: string; errorData?: object; connectionId?: string }
);

/** Keeps the result with its request and tells whoever listens under the id that the browser gave it. */
export function conclude(world: World, request: SignInRequest, result: SignInResult): void {
  request.result = result;
  if (request.clientRequestId !== undefined)
    world.moved.emit(channelOf(request.tenant, request.clientRequestId), result);
}

export function resultOf(world: World, tenant: Tenant, clientRequestId: string): SignInResult | undefined {
  for (const request of world.requests.values())
    if (request.tenant.id === tenant.id && request.clientRequestId === clientRequestId && request.result)
      return request.result;
  return undefined;
}

export function channelOf(tenant: Tenant, clientRequestId: string): string {
  return `sign-in ${tenant.id} ${clientRequestId}`;
}

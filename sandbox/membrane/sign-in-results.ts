import type { SignInRequest, SignInResult, Tenant } from "./records";
import type { World } from "./world";

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

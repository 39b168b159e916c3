import { route } from "@/lib/http/route";
import { preferenceCookies } from "@/lib/settings/preference-cookies";
import { getAccount } from "@/lib/settings/reads";
import { accountPatchSchema } from "@/lib/settings/schema";
import { saveAccount } from "@/lib/settings/writes";

export const GET = route({}, ({ actor }) => getAccount(actor));

export const PATCH = route({ body: accountPatchSchema }, async ({ actor, body, requestId }) => {
  await saveAccount(actor, body, requestId);
  const reply = Response.json(await getAccount(actor));
  for (const cookie of preferenceCookies(body)) reply.headers.append("set-cookie", cookie);
  return reply;
});

import { answerAuth } from "@/lib/auth/next-auth";
import { readFields } from "@/lib/http/parse";
import { publicRoute } from "@/lib/http/route";
import { withPreferences } from "@/lib/settings/preference-cookies";

const answer = publicRoute({}, async ({ request }) => answerAuth(request, await readFields(request)));
const signIn = publicRoute({}, async ({ request }) =>
  withPreferences(await answerAuth(request, await readFields(request))),
);

export { answer as GET, signIn as POST };

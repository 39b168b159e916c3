import { answerAuth } from "@/lib/auth/next-auth";
import { readFields } from "@/lib/http/parse";
import { publicRoute } from "@/lib/http/route";

const answer = publicRoute({}, async ({ request }) => answerAuth(request, await readFields(request)));

export { answer as GET, answer as POST };

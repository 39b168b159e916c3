import { z } from "zod";
import { type SignInError, signInErrorSchema } from "@/lib/auth/schema";

export type Refusal = { reason: SignInError; waitSec: number };

const refusalSchema = z.object({ url: z.string() });

/** Sends the form; null when one is signed in. */
export async function signIn(form: FormData): Promise<Refusal | null> {
  form.set("json", "true");
  const fields = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]));
  try {
    const reply = await fetch("/api/auth/callback/credentials", { method: "POST", body: new URLSearchParams(fields) });
    if (reply.ok) return null;
    const { searchParams } = new URL(refusalSchema.parse(await reply.json()).url);
    return toRefusal(searchParams.get("error"), searchParams.get("wait"));
  } catch {
    return { reason: "INTERNAL", waitSec: 0 };
  }
}

/** As the sign-in page's address says it. */
export function toRefusal(error: unknown, wait: unknown): Refusal {
  const waitSec = z.coerce
    .number()
    .int()
    .min(0)
    .max(3600)
    .catch(0)
    .parse(wait ?? 0);
  return { reason: signInErrorSchema.parse(error), waitSec };
}

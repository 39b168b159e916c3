import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { CallPage } from "@/components/calls/call-page";
import type { Actor } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import { callKeys, transcriptQuery } from "@/lib/calls/queries";
import { getCall, getTranscript } from "@/lib/calls/reads";
import { callParamsSchema } from "@/lib/calls/schema";
import { isAppError } from "@/lib/errors";
import { getQueryClient } from "@/lib/query/client";

export async function generateMetadata({ params }: PageProps<"/calls/[callId]">): Promise<Metadata> {
  const [actor, parsed] = [await requireActor(), callParamsSchema.safeParse(await params)];
  return parsed.success ? { title: (await findCall(actor, parsed.data.callId)).title } : {};
}

export default async function CallRoute({ params }: PageProps<"/calls/[callId]">) {
  const actor = await requireActor();
  const parsed = callParamsSchema.safeParse(await params);
  if (!parsed.success) notFound();
  const { callId } = parsed.data;
  const client = getQueryClient();
  client.setQueryData(callKeys.detail(callId), await findCall(actor, callId));
  await client.prefetchQuery({ ...transcriptQuery(callId), queryFn: () => getTranscript(actor, callId) });
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <CallPage callId={callId} />
    </HydrationBoundary>
  );
}

/** Title and page ask for the same call: one read serves both. */
const findCall = cache(async (actor: Actor, callId: string) => {
  try {
    return await getCall(actor, callId);
  } catch (error) {
    if (isAppError(error, "NOT_FOUND")) notFound();
    throw error;
  }
});

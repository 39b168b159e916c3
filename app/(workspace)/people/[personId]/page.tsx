import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { PersonPage } from "@/components/people/person-page";
import type { Actor } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import { isAppError } from "@/lib/errors";
import { getPerson } from "@/lib/people/person-reads";
import { peopleKeys, timelineQuery } from "@/lib/people/queries";
import { personParamsSchema, timelineQuerySchema } from "@/lib/people/schema";
import { listTimeline } from "@/lib/people/timeline-reads";
import { getQueryClient } from "@/lib/query/client";

export async function generateMetadata({ params }: PageProps<"/people/[personId]">): Promise<Metadata> {
  const [actor, parsed] = [await requireActor(), personParamsSchema.safeParse(await params)];
  if (!parsed.success) return {};
  const { name, email, phone } = await findPerson(actor, parsed.data.personId);
  return { title: name ?? email ?? phone };
}

export default async function PersonRoute({ params }: PageProps<"/people/[personId]">) {
  const actor = await requireActor();
  const parsed = personParamsSchema.safeParse(await params);
  if (!parsed.success) notFound();
  const person = await findPerson(actor, parsed.data.personId);
  // The address of any record of theirs leads to the person.
  if (person.id !== parsed.data.personId) redirect(`/people/${person.id}`);
  const client = getQueryClient();
  client.setQueryData(peopleKeys.detail(person.id), person);
  await client.prefetchInfiniteQuery({
    ...timelineQuery(person.id),
    queryFn: () => listTimeline(actor, person.id, timelineQuerySchema.parse({})),
  });
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <PersonPage personId={person.id} />
    </HydrationBoundary>
  );
}

/** Title and page ask for the same person: one read serves both. */
const findPerson = cache(async (actor: Actor, id: string) => {
  try {
    return await getPerson(actor, id);
  } catch (error) {
    if (isAppError(error, "NOT_FOUND")) notFound();
    throw error;
  }
});

import { notFound, redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { getEnv } from "@/lib/env";
import { languageOf } from "@/lib/i18n/language";
import { Controls } from "./controls";
import { DataPieces } from "./data-pieces";
import { Fields } from "./fields";
import { Overlays } from "./overlays";
import { SampleTable } from "./sample-table";
import { samples } from "./samples";
import { Section } from "./section";
import { Switches } from "./switches";

/** Every primitive in every state, for those who build and test them: `/ui?theme=dark&language=es`. */
export default async function GalleryPage({ searchParams }: PageProps<"/ui">) {
  if (getEnv().UI_GALLERY !== "1") notFound();
  const asked = await searchParams;
  if (asked.theme || asked.language)
    redirect(`/ui/preferences?${new URLSearchParams(asked as Record<string, string>)}`);
  const words = samples[languageOf(await getLocale()) ?? "en"];
  return (
    <main className="mx-auto flex max-w-300 flex-col gap-10 p-4 pb-24">
      <Switches />
      <Controls words={words} />
      <Fields words={words} />
      <Overlays words={words} />
      <DataPieces words={words} />
      <Section title="Table">
        <div className="flex h-120 w-full border border-line">
          <SampleTable words={words} />
        </div>
        <div className="flex h-60 w-full border border-line">
          <SampleTable words={words} isEmpty />
        </div>
      </Section>
    </main>
  );
}

import { notFound } from "next/navigation";
import { getLocale } from "next-intl/server";
import { getEnv } from "@/lib/env";
import { languageOf } from "@/lib/i18n/language";
import { samples } from "../samples";
import { Frame } from "./frame";

/** The frame of a signed-in page with a list and a panel in it, without anyone signed in. */
export default async function FramePage() {
  if (getEnv().UI_GALLERY !== "1") notFound();
  return <Frame words={samples[languageOf(await getLocale()) ?? "en"]} />;
}

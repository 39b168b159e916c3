import { useTranslations } from "next-intl";
import { SourceIcon, type SourceId, sources } from "@/components/ui/source";

/** Where each thread begins on the picture's 480 × 320 field, and the bend by which it joins the river. */
const threads: { source: SourceId; path: string; label: "wrote" | "noted" | "said" }[] = [
  { source: "cliengo", path: "M80 0c0 150 150 120 150 320", label: "wrote" },
  { source: "espocrm", path: "M240 0v320", label: "noted" },
  { source: "gong", path: "M400 0c0 150-150 120-150 320", label: "said" },
];

/** What the product does, as its one ornament: three systems, each with its own account of someone, and one person. */
export function Confluence() {
  const t = useTranslations("auth");
  return (
    <figure className="flex w-full max-w-120 flex-col">
      <div className="grid grid-cols-3">
        {threads.map(({ source, label }) => (
          <div key={source} className="flex flex-col items-center gap-1 pb-4 text-center">
            <SourceIcon source={source} size={20} />
            <span className="font-semibold">{sources[source].name}</span>
            <span className="text-text-2">{t(`confluence.${label}`)}</span>
          </div>
        ))}
      </div>
      <svg viewBox="0 0 480 320" fill="none" strokeWidth="4" strokeLinecap="round" aria-hidden className="w-full">
        {threads.map(({ source, path }) => (
          <path key={source} d={path} stroke="currentColor" className={sources[source].mark} />
        ))}
      </svg>
      <figcaption className="pt-4 text-center text-base text-text">{t("confluence.one")}</figcaption>
    </figure>
  );
}

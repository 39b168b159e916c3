"use client";

import "./globals.css";

const words = {
  en: ["Something failed on our side. Nothing of yours was lost.", "Try again"],
  es: ["Algo falló de este lado. No se perdió nada.", "Reintentar"],
  pt: ["Algo falhou do nosso lado. Nada se perdeu.", "Tentar de novo"],
} as const;

/** Stands in for the root layout itself, so it brings its own words: nothing else can be relied on here. */
export default function GlobalError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const asked = typeof navigator === "undefined" ? "en" : navigator.language.slice(0, 2);
  const language = asked === "es" || asked === "pt" ? asked : "en";
  const [sentence, retry] = words[language];
  return (
    <html lang={language}>
      <body className="flex min-h-dvh flex-col items-center justify-center gap-3 p-4">
        <h1 className="font-medium text-base">{sentence}</h1>
        {error.digest && <p className="font-mono text-text-2 text-xs">{error.digest}</p>}
        <button
          type="button"
          onClick={reset}
          className="h-8 rounded-md border border-line-strong bg-surface px-3 font-medium"
        >
          {retry}
        </button>
      </body>
    </html>
  );
}

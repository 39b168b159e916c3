import type { ReactNode } from "react";
import { DataProvider } from "@/components/layout/data-provider";
import { Logo } from "@/components/layout/logo";
import { LanguageChoice } from "./language-choice";

type DoorProps = { product: string; title: string; children: ReactNode };

/** The page of a link somebody was given: one thing to do, before one is inside. */
export function Door({ product, title, children }: DoorProps) {
  return (
    <main className="flex min-h-dvh flex-col bg-surface px-4 py-4 md:px-8">
      <div className="mx-auto flex w-full max-w-110 flex-1 flex-col justify-center gap-6">
        <p className="flex items-center gap-2 font-semibold text-lg">
          <Logo size={28} />
          {product}
        </p>
        <h1 className="break-words font-semibold text-xl">{title}</h1>
        <DataProvider>{children}</DataProvider>
      </div>
      <footer className="mx-auto mt-6 w-full max-w-110">
        <LanguageChoice />
      </footer>
    </main>
  );
}

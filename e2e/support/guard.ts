import type { BrowserContext } from "@playwright/test";

/** What a journey must not do unseen: complain on the console, throw in a page, talk to anyone but the app and the sandbox. */
export type Guard = {
  /** A complaint this journey brings about on purpose. */
  expectError(pattern: RegExp): void;
  /** One more address this journey talks to. */
  allow(url: string): void;
  troubles(): string[];
};

export function watch(context: BrowserContext, urls: readonly string[]): Guard {
  const origins = new Set(urls.map((url) => new URL(url).origin));
  const seen: string[] = [];
  const expected: RegExp[] = [];
  context.on("console", (message) => {
    if (message.type() === "error") seen.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => seen.push(`page: ${error.error().stack ?? error.error().message}`));
  context.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && !origins.has(origin)) seen.push(`request: ${request.url()}`);
  });
  return {
    allow: (url) => void origins.add(new URL(url).origin),
    expectError: (pattern) => void expected.push(pattern),
    troubles: () => seen.filter((text) => !expected.some((pattern) => pattern.test(text))),
  };
}

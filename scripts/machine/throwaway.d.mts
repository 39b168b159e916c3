export type ThrowawayPostgres = { addressOf(database: string): string; close(): Promise<void> };

export function openThrowawayPostgres(): Promise<ThrowawayPostgres>;
export function makeFolder(account: { uid: number; gid: number } | null): string;

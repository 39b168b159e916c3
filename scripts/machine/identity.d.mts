export function birthOf(pid: number): string | null;
export function commandOf(pid: number): string;

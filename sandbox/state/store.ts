import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Where JSON documents outlive the process. Names may hold "/" for a folder. */
export type Store = {
  read(name: string): unknown;
  /** Takes the text, so that a caller who compares documents serialises only once. */
  write(name: string, json: string): void;
};

/** Documents as files; a rename makes each write all or nothing. */
export function fileStore(folder: string): Store {
  const fileOf = (name: string) => join(folder, `${name}.json`);
  return {
    read(name) {
      try {
        return JSON.parse(readFileSync(fileOf(name), "utf8"));
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw new Error(`The sandbox state in ${fileOf(name)} cannot be read; remove the folder to start anew`, {
          cause: error,
        });
      }
    },
    write(name, json) {
      const file = fileOf(name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(`${file}.tmp`, json);
      renameSync(`${file}.tmp`, file);
    },
  };
}

/** For tests: nothing outlives the process. */
export function memoryStore(): Store {
  return { read: () => undefined, write: () => undefined };
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

/**
 * A dictionary whose entries are made when they are asked for, each time anew; what is written into it stays, and only
 * that is listed and saved. So 20,000 transcripts cost nothing until somebody reads one.
 */
export function lazyDictionary<T>(make: (key: string) => T | undefined): Record<string, T> {
  return new Proxy<Record<string, T>>(
    {},
    {
      get(written, key) {
        if (typeof key !== "string" || Object.hasOwn(written, key) || key === "toJSON")
          return Reflect.get(written, key);
        return make(key);
      },
    },
  );
}

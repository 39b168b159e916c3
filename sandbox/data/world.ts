import { type Chat, chatsOf } from "./chats";
import { castPeople } from "./people";
import { isKnownTo, type Person } from "./person";
import { toldChats } from "./story-chats";
import { createStoryClock, type StoryClock } from "./story-clock";

/** Everything that is true before any vendor looks at it. */
export type World = {
  /** Names the people and what happens to them. */
  seed: string;
  /** Names the ids, so that two accounts tell one story under different ids. */
  idSeed: string;
  clock: StoryClock;
  /** Whether the accounts also hold what is to happen after the first start. */
  goesOn: boolean;
  people: Person[];
  chats: ReadonlyMap<string, Chat[]>;
};

type WorldOptions = { firstStart: Date; seed: string; tenantOrdinal: number; goesOn?: boolean };

export function createWorld({ firstStart, seed, tenantOrdinal, goesOn = false }: WorldOptions): World {
  const clock = createStoryClock(firstStart);
  const people = castPeople(seed);
  const chats = new Map(
    people.filter((p) => isKnownTo(p, "C")).map((p) => [p.key, toldChats(p, clock) ?? chatsOf(seed, p, clock)]),
  );
  return { seed, idSeed: `${seed} ${tenantOrdinal}`, clock, goesOn, people, chats };
}

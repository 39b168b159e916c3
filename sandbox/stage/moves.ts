import type { World } from "../membrane/world";

/** Something that happens to the whole sandbox. */
export type Move = { key: string; label: string; done: string; play(world: World): object };

const minuteMs = 60_000;

export const moves: Move[] = [
  pass("ten-minutes-pass", "Ten minutes pass", "Ten minutes passed at the vendors.", 10),
  pass("an-hour-passes", "An hour passes", "An hour passed at the vendors.", 60),
  pass("a-day-passes", "A day passes", "A day passed at the vendors.", 1440),
  {
    key: "clock-is-set",
    label: "Back to this machine's time",
    done: "The vendors' clock shows this machine's time.",
    play: (world) => setOffset(world, 0),
  },
  {
    key: "all-comes-back",
    label: "Everything works again",
    done: "Everything works again.",
    play(world) {
      world.faults.length = 0;
      return { faults: 0 };
    },
  },
];

export function findMove(key: string | undefined): Move | undefined {
  return moves.find((move) => move.key === key);
}

function pass(key: string, label: string, done: string, minutes: number): Move {
  return { key, label, done, play: (world) => setOffset(world, world.clock.offsetMs + minutes * minuteMs) };
}

function setOffset(world: World, offsetMs: number): object {
  world.clock.setOffset(offsetMs);
  world.save();
  return { now: world.clock.now().toISOString(), offsetMs };
}

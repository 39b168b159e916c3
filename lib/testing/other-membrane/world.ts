import type { makeCliengo } from "./cliengo";
import type { OtherConnection } from "./connections";
import type { Dialect } from "./dialect";
import type { makeEspocrm } from "./espocrm";
import type { Fault } from "./faults";
import type { makeGong } from "./gong";

/** The second server as a test holds it. */
export type OtherMembrane = {
  /** What the app has to be told, and nothing else. */
  env: Record<"MEMBRANE_API_URL" | "MEMBRANE_WORKSPACE_KEY" | "MEMBRANE_WORKSPACE_SECRET", string>;
  dialect: Dialect;
  vendors: {
    cliengo: ReturnType<typeof makeCliengo>;
    espocrm: ReturnType<typeof makeEspocrm>;
    gong: ReturnType<typeof makeGong>;
  };
  connections: OtherConnection[];
  /** What happens instead of an answer, until it is taken away. */
  fault: Fault | null;
  /** Every request in the order it came: "GET /connections". */
  seen: string[];
  stop(): Promise<void>;
};

import type { RunResult } from "../membrane/run-logs";
import type { Reply } from "./reply";

/** The output goes in as the text it is: parsing it would break integers that a double cannot hold. */
export function toRunReply({ outputJson, actionRunId }: RunResult): Reply {
  return {
    status: 200,
    headers: { "content-type": "application/json; charset=utf-8" },
    body: `{"output":${outputJson},"actionRunId":"${actionRunId}"}`,
  };
}

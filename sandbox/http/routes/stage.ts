import { MembraneError, notFound } from "../../membrane/errors";
import { connectionFor, type Fields } from "../../stage/act";
import { acts } from "../../stage/acts";
import { findMove, moves } from "../../stage/moves";
import { html, ok, type Reply, seeOther } from "../reply";
import { formBody, jsonBody } from "../request";
import { type Context, loopbackRoute, type Route } from "../router";
import { controlPage } from "../screens/control-page";
import { viewOf } from "../screens/control-view";

/** The page on which a person makes things happen, and the same for scripts: a form gets the page back, JSON gets JSON. */
export const stageRoutes: Route[] = [
  loopbackRoute("GET /", ({ world, incoming }) => {
    const key = incoming.query.get("done");
    const done = [...acts, ...moves].find((one) => one.key === key)?.done;
    return page(200, controlPage(viewOf(world), { done }));
  }),
  loopbackRoute("POST /sandbox/stage/:act", play),
];

function play(context: Context): Reply {
  const { world, incoming } = context;
  const isForm = incoming.headers["content-type"]?.startsWith("application/x-www-form-urlencoded") ?? false;
  try {
    const outcome = perform(context, isForm ? formBody(incoming) : jsonBody(incoming));
    return isForm ? seeOther(`/?done=${context.params.act}`) : ok(outcome);
  } catch (error) {
    if (!isForm || !(error instanceof MembraneError)) throw error;
    return page(error.status, controlPage(viewOf(world), { problem: error.message }));
  }
}

function perform({ world, params }: Context, fields: Fields): object {
  const move = findMove(params.act);
  if (move) return move.play(world);
  const act = acts.find(({ key }) => key === params.act);
  if (!act) throw notFound(`Act ${params.act}`);
  return act.play(world, connectionFor(world, { app: act.app, ...fields }), fields);
}

/** Referrers stay on, for a form without one says "null" where its origin is asked for. */
function page(status: number, body: string): Reply {
  return html(status, body, {
    "cache-control": "no-store",
    "referrer-policy": "same-origin",
    "content-security-policy":
      "default-src 'none'; img-src data:; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  });
}

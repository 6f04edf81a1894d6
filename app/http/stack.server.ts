import type { AppLoadContext, ServerBuild } from "@remix-run/node";
import { Hono } from "hono";
import { requestId } from "hono/request-id";
import type { App } from "~/app.server";
import { lookout } from "~/domain/looking";
import { proxyWatch } from "~/domain/proxies";
import { areas } from "./areas.server";
import { assets } from "./assets.server";
import { clientNetwork } from "./client-network";
import type { Connection, HttpEnv } from "./context";
import { decodable } from "./decodable";
import { forLog } from "./errors";
import { formBody } from "./form-body";
import { securityHeaders } from "./headers";
import { health } from "./health.server";
import { hostGate } from "./host-gate";
import { insider } from "./insider.server";
import { type KeptCounts, keptCounts } from "./kept/counts";
import { openMetrics } from "./metrics/metrics.server";
import { mirror } from "./mirror";
import { networkLimit } from "./network-limit";
import { originGate } from "./origin-gate";
import { problemPages } from "./problem-page.server";
import { requestLog } from "./request-log";
import { routePatterns } from "./route-pattern";
import { tidyPath } from "./tidy-path";

const MAX_BODY = 64 * 1024;

type Parts = {
  app: App;
  build: ServerBuild;
  /** The address of the stylesheet, for the pages that are made here. */
  stylesheet: string;
  /** Where the built files are; none where Vite serves them. */
  assetsFolder?: string;
  /** What is answered in front of this; nothing where pages are not kept. */
  kept?: KeptCounts;
};

/** Everything that happens to a request, from the outside in. Remix comes last. */
export function createHandler({ app, build, stylesheet, assetsFolder, kept = keptCounts() }: Parts) {
  const { settings } = app;
  const problem = problemPages(stylesheet);
  const remix = areas(build);
  const looking = lookout();
  const proxies = proxyWatch(settings.trustProxy);
  const https = settings.baseUrl.startsWith("https:");

  const stack = new Hono<HttpEnv>();
  stack.use(requestId({ headerName: "" }));
  const metrics = openMetrics(app, kept);
  stack.use(requestLog(app.log, app.now, routePatterns(build.routes), metrics.note));
  stack.use(securityHeaders({ https }));
  stack.use(mirror(app));
  stack.route("/", health(app, { mayLookInside: insider(settings.metricsToken), metrics: metrics.text }));
  if (settings.demonstration) stack.use(hostGate(settings.trustProxy, problem(421)));
  stack.use(originGate(settings.baseUrl, problem(403)));
  stack.use(formBody(MAX_BODY, problem(413)));
  if (assetsFolder) stack.route("/", assets(assetsFolder));
  stack.use(decodable(problem(404)));
  stack.use(tidyPath);
  const { limits, trustProxy } = settings;
  for (const name of ["reading-1m", "posting-1m"] as const)
    stack.use(networkLimit(name, { limits, trustProxy, now: app.now, refuse: problem(429) }));
  stack.all("*", async (c) => {
    // A demonstration is answered at home only.
    if (!settings.demonstration) proxies.note(c.req.header("X-Forwarded-For"), c.req.header("Forwarded"));
    const network = clientNetwork(c.env.remoteAddress, c.req.header("X-Forwarded-For"), settings.trustProxy);
    const context: AppLoadContext = { app, requestId: c.var.requestId, network, lookout: looking, proxies };
    const response = await remix(withoutOrigin(c.req.raw), context);
    const { body, headers } = response;
    const status = context.failure ?? response.status;
    if (body === null && status >= 500) return problem(status === 503 ? 503 : 500)(c);
    return status === response.status ? response : new Response(body, { status, headers });
  });
  stack.onError((error, c) => {
    app.log.error({ requestId: c.get("requestId"), ...forLog(error) }, "a request broke");
    return problem(500)(c);
  });
  return (request: Request, connection: Connection) => stack.fetch(request, connection);
}

/**
 * Remix compares Origin with Host, which a proxy may have rewritten, and answers an empty 500. The gate has decided
 * already, by BASE_URL.
 */
function withoutOrigin(request: Request) {
  request.headers.delete("Origin");
  return request;
}

import { Counter, collectDefaultMetrics, Histogram, Registry } from "prom-client";
import type { App } from "~/app.server";
import type { KeptCounts } from "../kept/counts";
import type { Answered } from "../request-log";
import { siteGauges } from "./site.server";

/** Seconds. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];
/** Milliseconds; each look at the event loop wakes the process. */
const LAG_PRECISION = 20;
/** Anybody may send a method of their own. */
const METHODS = new Set(["GET", "HEAD", "POST"]);

/**
 * The numbers that Prometheus collects. A label is one of a few: a route's pattern, a status, a name of ours; never what somebody
 * typed. Counting costs an answer from memory nothing beyond what it counts by itself; all else is looked at when it is asked for.
 */
export function openMetrics(app: App, kept: KeptCounts) {
  const register = new Registry();
  const registers = [register];
  const requests = new Counter({
    name: "undersigned_http_requests_total",
    help: "Requests that were not answered from memory, by the route's pattern.",
    labelNames: ["method", "route", "status"],
    registers,
  });
  const duration = new Histogram({
    name: "undersigned_http_request_duration_seconds",
    help: "How long they took.",
    labelNames: ["route"],
    buckets: BUCKETS,
    registers,
  });
  counterOf("undersigned_kept_pages_sent_total", "Answers sent from memory.", () => kept.sent);
  counterOf("undersigned_kept_pages_unchanged_total", "Those of them that said only so (304).", () => kept.unchanged);
  counterOf("undersigned_kept_pages_made_total", "Pages made to be sent from memory.", () => kept.made);
  const lookAtSite = siteGauges(app, registers);
  let asked = false;

  function counterOf(name: string, help: string, total: () => number) {
    const counter = new Counter({
      ...{ name, help, registers },
      collect() {
        counter.reset();
        counter.inc(total());
      },
    });
  }

  return {
    note({ method, route, status, ms }: Answered): void {
      requests.inc({ method: METHODS.has(method) ? method : "other", route, status });
      duration.observe({ route }, ms / 1000);
    },
    async text() {
      // Whoever never asks need not pay for watching the event loop.
      if (!asked) collectDefaultMetrics({ register, eventLoopMonitoringPrecision: LAG_PRECISION });
      asked = true;
      lookAtSite();
      return { type: register.contentType, text: await register.metrics() };
    },
  };
}

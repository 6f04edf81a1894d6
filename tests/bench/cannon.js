// A process of its own, for load.js: the load must not share an event loop with what measures or is measured.
import autocannon from "autocannon";
import { form } from "./form.js";
import { processorTime } from "./proc.js";
import { median } from "./statistics.js";

const { servers, connections, turns, seconds, warmUp } = JSON.parse(process.argv[2]);

function fire({ url, requests }, until) {
  const plan = requests.map((request) =>
    request.sign === undefined
      ? read(request)
      : {
          method: "POST",
          path: request.sign,
          headers: { "Content-Type": "application/x-www-form-urlencoded", Origin: url },
          setupRequest: (next) => ({ ...next, body: form() }),
        },
  );
  return autocannon({ url, connections, requests: plan, ...until });
}

const read = (request) => (typeof request === "string" ? { path: request } : request);

/** Counts what was answered as it should be; anything else ends the measuring. */
function answered(server, { errors, statusCodeStats }) {
  const right = server.requests.map((request) => String(request.sign ? 303 : (request.status ?? 200)));
  const statuses = Object.entries(statusCodeStats);
  if (errors > 0 || statuses.some(([status]) => !right.includes(status)))
    throw new Error(`${server.url}: ${errors} without an answer, ${JSON.stringify(statusCodeStats)}`);
  return statuses.reduce((sum, [, { count }]) => sum + count, 0);
}

const sums = servers.map(() => ({ answers: 0, seconds: 0, processor: 0, p99: [] }));
if (warmUp > 0) for (const server of servers) answered(server, await fire(server, { amount: warmUp }));
for (let turn = 0; turn < turns; turn++) {
  for (const [i, server] of servers.entries()) {
    const before = processorTime(server.pid);
    const result = await fire(server, { duration: seconds });
    sums[i].answers += answered(server, result);
    sums[i].seconds += result.duration;
    sums[i].processor += processorTime(server.pid) - before;
    sums[i].p99.push(result.latency.p99);
  }
}
const results = sums.map(({ answers, seconds, processor, p99 }) => ({
  ...{ perSecond: answers / seconds, processor: processor / answers, p99: median(p99) },
}));
process.stdout.write(JSON.stringify(results));

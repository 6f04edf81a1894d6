// A process of its own, for load.js: the load must not share an event loop with what measures or is measured.
import autocannon from "autocannon";
import { form } from "./form.js";

const { url, requests, connections, seconds, amount, warmUp } = JSON.parse(process.argv[2]);

const plan = requests.map((request) =>
  typeof request === "string"
    ? { path: request }
    : {
        method: "POST",
        path: request.sign,
        headers: { "Content-Type": "application/x-www-form-urlencoded", Origin: url },
        setupRequest: (next) => ({ ...next, body: form() }),
      },
);
const fire = (until) => autocannon({ url, connections, requests: plan, ...until });

if (warmUp > 0) await fire({ amount: warmUp });
const result = await fire(amount ? { amount } : { duration: seconds });
if (result.errors > 0) throw new Error(`${result.errors} requests had no answer`);
const statuses = Object.fromEntries(
  Object.entries(result.statusCodeStats).map(([status, { count }]) => [status, count]),
);
process.stdout.write(JSON.stringify({ statuses, took: result.duration }));

import { expect, test } from "vitest";
import { SLUG } from "../e2e/support/letters";
import { signs, somebody } from "../e2e/support/people";
import { startSite } from "../e2e/support/site";
import { visitor } from "../e2e/support/visitor";
import { figure, LONG, times } from "./support/drill";
import { slowSockets } from "./support/sockets";

const READS = times(10, 200);

test("two hundred connections that never end what they ask keep nobody from reading and signing", async () => {
  const site = await startSite();
  const slow = slowSockets(site.server.port, 200);
  const took: number[] = [];
  for (let n = 0; n < READS; n++) {
    const start = performance.now();
    const answer = await visitor(site.url).get(`/letters/${SLUG}`);
    await answer.text();
    took.push(performance.now() - start);
    expect(answer.status).toBe(200);
  }
  await signs(site, somebody());
  if (LONG) {
    const drill = "200 slow sockets";
    figure({ drill, what: "the letter meanwhile, slowest", value: Math.max(...took), unit: "ms", most: 500 });
  }
  slow.stop();
  await site.stop();
});

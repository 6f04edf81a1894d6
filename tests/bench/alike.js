import { cpSync } from "node:fs";
import { join } from "node:path";
import { openProduct } from "./list.js";
import { at99, median } from "./statistics.js";

const SIGNATORIES = 100_000;
const SAMPLE = 500;

/** What it takes to find a name's look-alikes, and all that the desk shows of one signature: in process, from end to end. */
export async function measureAlike(world, runs) {
  const { env } = await world.dataWith(SIGNATORIES);
  const copy = join(world.folder, "alike");
  cpSync(env.DATA_DIR, copy, { recursive: true });
  const product = await openProduct({ ...env, DATA_DIR: copy });
  const { app, letter, reviewSignature, addModerator } = product;
  const { moderator } = await addModerator(app, "nina@alliance.example");
  const ids = spread(product, letter.slug);
  const rows = [
    measure("look-alikes of a name", "aim: ≤ 30", runs, ids, (id) => lookAlikes(product, id)),
    measure("one signature at the desk", "aim: ≤ 15, p99 ≤ 60", runs, ids, (id) => reviewSignature(app, moderator, id)),
  ];
  product.close();
  return rows;
}

function lookAlikes({ app, blockingKeys, similarity }, id) {
  const signature = app.db.signatures.find(id);
  const { organisation } = signature;
  const others = app.db.review.neighbours(signature, blockingKeys(organisation));
  return others.filter((other) => similarity(organisation, other.organisation) !== "different");
}

function measure(what, aim, runs, ids, look) {
  for (const id of ids.slice(0, 50)) look(id);
  const times = Array.from({ length: runs }, () => ids.map((id) => timed(() => look(id)))).flat();
  const note = `among ${SIGNATORIES.toLocaleString("en")} names; p99 ${at99(times).toFixed(1)} ms, slowest ${Math.max(...times).toFixed(1)} ms; ${aim}`;
  return { what, unit: "ms", ours: median(times), note };
}

function timed(act) {
  const start = performance.now();
  act();
  return performance.now() - start;
}

/** As many as the sample takes, from the whole list: every tongue and every word of the inventor is among them. */
function spread({ app, newestSignatories }, slug) {
  const all = newestSignatories(app, slug, SIGNATORIES);
  return Array.from({ length: SAMPLE }, (_, n) => all[Math.floor((n * all.length) / SAMPLE)].id);
}

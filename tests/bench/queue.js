import Database from "better-sqlite3";
import { openDesk } from "./desk.js";
import { get } from "./get.js";
import { openProduct } from "./list.js";
import { at99, median } from "./statistics.js";

const SIGNATORIES = 100_000;
const TIMES = 40;
const ITEMS = 100;
const MANY = 200;

/** What a moderator asks of the queue. */
const QUERIES = {
  "those who wait": "",
  "a filter that many fit": "status=waiting&mailOrigin=own-domain",
  "a filter that few fit": "status=listed&country=MT&sector=faith&mailOrigin=free-mail",
  "a filter that nobody fits": "status=any&country=TV",
  "a search that many fit": "status=any&q=lantern",
  "a search that nobody fits": "status=any&q=nobodyhasthis",
  "the list, by name": "status=listed&order=name",
};

/** The queue and its items at 100,000 signatures, half of them listed: from end to end over HTTP, and in process. */
export async function measureQueue({ startServer }, runs) {
  const server = await startServer({ signatories: SIGNATORIES, change: takeHalfOff });
  const overHttp = await measureOverHttp(server, runs);
  await server.stop();
  return [...overHttp, ...(await measureInProcess(server.settings, runs))];
}

/** Of each eight that were listed, one waits instead, one is declined and two are not confirmed. */
function takeHalfOff(file) {
  const sqlite = new Database(file);
  const off = "listed_at = null, listing = null";
  sqlite.exec(`
    update signatures set status = 'waiting', ${off}, decided_at = null where seq % 8 = 1;
    update signatures set status = 'declined', ${off} where seq % 8 = 3;
    update signatures set status = 'unconfirmed', ${off}, decided_at = null, confirmed_at = null where seq % 8 in (5, 7);
    update letters set listed = (select count(*) from signatures where letter_id = letters.id and status = 'listed');
  `);
  sqlite.close();
}

async function measureOverHttp(server, runs) {
  const {
    cookie: [name, value],
  } = await openDesk(server);
  const ask = (path) => get(`${server.url}${path}`, { Cookie: `${name}=${value}` });
  const rows = [];
  for (const [what, query] of Object.entries(QUERIES)) {
    const paths = Array.from({ length: TIMES * runs }, () => `/moderation?${query}`);
    rows.push(row(`over HTTP: ${what}`, await timesOf(paths, ask)));
  }
  rows.push(row("over HTTP: each of those who wait", await timesOf(await itemsOf(ask), ask)));
  return rows;
}

/** The items of the queue's first pages, as its links lead to them. */
async function itemsOf(ask) {
  const plain = (href) => href.replaceAll("&amp;", "&");
  const paths = [];
  for (let path = "/moderation?status=waiting"; path && paths.length < ITEMS; ) {
    const html = String((await ask(path)).body);
    paths.push(...Array.from(html.matchAll(/href="(\/moderation\/signatures\/[^"]+)"/g), ([, href]) => plain(href)));
    const next = /<a rel="next" href="([^"]+)"/.exec(html)?.[1];
    path = next && plain(next);
  }
  return paths;
}

async function measureInProcess(env, runs) {
  const product = await openProduct(env);
  const { app, addModerator, readQueue, reviewQueue, statusCounts, reviewSignature } = product;
  const { moderator } = await addModerator(app, "nina@alliance.example");
  const rows = [];
  for (const [what, query] of Object.entries(QUERIES)) {
    const look = () => {
      statusCounts(app);
      reviewQueue(app, moderator, readQueue(new URLSearchParams(query)));
    };
    rows.push(row(`in process: ${what}`, await timesOf(Array(TIMES * runs).fill(query), look)));
  }
  const waiting = readQueue(new URLSearchParams("status=waiting"));
  const { items } = reviewQueue(app, moderator, waiting);
  const each = ({ id }) => {
    statusCounts(app);
    reviewQueue(app, moderator, waiting);
    reviewSignature(app, moderator, id);
  };
  rows.push(row("in process: each of those who wait", await timesOf(items, each)));
  rows.push(...(await measureMany(product, moderator)));
  product.close();
  return rows;
}

/** Many at once: how long the site waits for each batch. */
async function measureMany({ app, viewOf, wantedBy, previewBulk, startBulk, undoBulk, workBulk }, moderator) {
  const page = { ...wantedBy(app, viewOf("waiting")), order: "newest", after: null, limit: MANY };
  const ids = app.db.queue.page(page).map(({ id }) => id);
  const rows = [];
  for (const act of ["decline", "approve"]) {
    const id = await previewBulk(app, moderator, act, { ids });
    await startBulk(app, moderator, id, { reason: "other", mails: false });
    rows.push(await workedOff(`${act} ${MANY.toLocaleString("en")} at once: each batch`));
    await undoBulk(app, moderator, id);
    rows.push(await workedOff("taking it back: each batch"));
  }
  return rows;

  async function workedOff(what) {
    const times = [];
    for (let goesOn = true; goesOn; ) {
      const start = performance.now();
      goesOn = await workBulk(app);
      times.push(performance.now() - start);
    }
    const all = times.reduce((sum, time) => sum + time, 0);
    return {
      ...row(what, times),
      note: `p99 ${at99(times).toFixed(1)} ms; ${(all / 1000).toFixed(1)} s in all; aim: ≤ 20`,
    };
  }
}

async function timesOf(items, ask) {
  for (const item of items.slice(0, 20)) await ask(item);
  const times = [];
  for (const item of items) {
    const start = performance.now();
    await ask(item);
    times.push(performance.now() - start);
  }
  return times;
}

const row = (what, times) => ({
  what,
  unit: "ms",
  ours: median(times),
  note: `p99 ${at99(times).toFixed(1)} ms; aim: ≤ 15, p99 ≤ 60`,
});

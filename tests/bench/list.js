import { cpSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { runnerImport } from "vite";
import { median } from "./statistics.js";

const ROOT = join(import.meta.dirname, "../..");
const PAGE = 50;
const ALL = { search: "", country: null, sector: null, sort: "name", after: null, limit: PAGE };

/** What a visitor may ask of the list. Searches are in the demonstration's names. */
const QUERIES = {
  "by name": {},
  "by newest": { sort: "newest" },
  "by country": { sort: "country" },
  "a country, by name": { country: "DE" },
  "a country, by newest": { country: "DE", sort: "newest" },
  "a country with few, by newest": { country: "MT", sector: "faith", sort: "newest" },
  "a country with none, by newest": { country: "TV", sort: "newest" },
  "a sector, by name": { sector: "union" },
  "a sector, by country": { sector: "union", sort: "country" },
  "a sector, by newest": { sector: "union", sort: "newest" },
  "country and sector, by name": { country: "FR", sector: "ngo" },
  "country and sector, by newest": { country: "FR", sector: "ngo", sort: "newest" },
  "search: most names have it": { search: "a" },
  "search: many have it": { search: "lantern" },
  "search: few have it": { search: "curlewsound gentle" },
  "search: one has it": { search: "mossmoyle quiet lantern trust" },
  "search: nobody has it": { search: "nobodyhasthis" },
  "search: part of a word": { search: "ssociati" },
  "search: Greek, no accents": { search: "ιδρυμα φαναρι" },
  "search: Cyrillic": { search: "ліхтар" },
  "search: two words": { search: "association petit" },
  "search: two common words that no name has together": { search: "stiftung lantern" },
  "search in a country": { search: "lantern", country: "IE" },
  "search in a country with few": { search: "lantern", country: "MT", sector: "ngo" },
};

/** A place in the middle of each order, as an address carries it. */
const DEEP = {
  name: ({ half }) => ["name", "m", half],
  newest: ({ half }) => ["newest", half],
  country: ({ half }) => ["country", "IT", "m", half],
};

const TIMES = 40;
const APPROVALS = 60;

/** What each kind of query takes in SQLite, in the middle of the list too, and what it takes to approve. */
export async function measureList(world, runs, { data, signatories }) {
  const filled = data === undefined ? (await world.dataWith(Number(signatories))).env : { DATA_DIR: data };
  const copy = join(world.folder, "list");
  cpSync(filled.DATA_DIR, copy, { recursive: true });
  const product = await openProduct({ ...filled, DATA_DIR: copy });
  const rows = Object.entries(QUERIES).map(([what, query]) => measureQuery(product, runs, what, query));
  rows.push(...(await measureDecisions(product)));
  product.close();
  return rows;
}

function measureQuery({ app, letter, listSignatories, inSqlite }, runs, what, given) {
  const query = { ...ALL, ...given };
  const place = DEEP[query.search ? "newest" : query.sort]({ half: Math.floor(letter.listed / 2) });
  const ask = (after) => {
    const look = () => listSignatories(app, letter.slug, { ...query, after });
    return median(Array.from({ length: TIMES * runs }, () => inSqlite(look)));
  };
  const { found } = listSignatories(app, letter.slug, query);
  const [first, deep] = [ask(null), ask(Buffer.from(JSON.stringify(place)).toString("base64url"))];
  const count = `${found.more ? "more than " : ""}${found.count.toLocaleString("en")} found`;
  return { what, unit: "ms", ours: first, note: `${deep.toPrecision(3)} ms in the middle; ${count}` };
}

/** The newest names are taken off the list and put on it again, one by one; each with its commit to the disk. */
async function measureDecisions({ app, letter, newestSignatories, addModerator, undoDecision, approveSignature }) {
  const { moderator } = await addModerator(app, "nina@alliance.example");
  const took = { undo: [], approve: [] };
  for (const { id } of newestSignatories(app, letter.slug, APPROVALS)) {
    for (const [what, decide] of Object.entries({ undo: undoDecision, approve: approveSignature })) {
      const { revision } = app.db.signatures.find(id);
      const start = performance.now();
      const { outcome } = await decide(app, { moderator, id, revision, anotherOrganisation: false });
      took[what].push(performance.now() - start);
      if (outcome === "overtaken") throw new Error(`${what}: ${outcome}`);
    }
  }
  return Object.entries(took).map(([what, times]) => {
    const note = `with its commit to the disk; slowest ${Math.max(...times).toPrecision(3)} ms`;
    return { what, unit: "ms", ours: median(times), note };
  });
}

/** The use cases themselves, from the sources, over a data folder; and a watch on what they spend in SQLite. */
export async function openProduct(env) {
  let spent = 0;
  const { prepare } = Database.prototype;
  Database.prototype.prepare = function (source) {
    const statement = prepare.call(this, source);
    for (const method of ["all", "get"]) {
      const run = statement[method].bind(statement);
      statement[method] = (...values) => {
        const start = performance.now();
        const rows = run(...values);
        spent += performance.now() - start;
        return rows;
      };
    }
    return statement;
  };
  const resolve = { alias: { "~": join(ROOT, "app") } };
  const options = { root: ROOT, configFile: false, resolve, logLevel: "silent" };
  const { module } = await runnerImport(join(import.meta.dirname, "product.ts"), options);
  const handle = module.openApp({ ...module.loadSettings(env), logLevel: "silent" }, { server: false });
  const [letter] = handle.app.db.letters.all();
  return {
    ...module,
    ...handle,
    letter,
    inSqlite(look) {
      spent = 0;
      look();
      return spent;
    },
  };
}

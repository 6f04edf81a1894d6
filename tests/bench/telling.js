import { Agent, request } from "node:http";
import { openProduct } from "./list.js";
import { median } from "./statistics.js";

const TRIES = 200;
const WARMING = 50;
const DAY = 86_400_000;
/** A list of its own: what is prepared there would change other measurements. */
const SIGNATORIES = 56;
const KINDS = ["new", "known", "blocked", "limited", "robot"];

/** All as long as one another: only what the product says could differ. */
function formOf(kind, n) {
  const name = `${kind.padEnd(7, "x")}-${String(n).padStart(5, "0")}`;
  return {
    ...{ organisation: `Keepers of ${name}`, website: `https://${name}.example/`, country: "BE", sector: "ngo" },
    ...{ name: "Marta Lindqvist", role: "Managing director", email: `office@${name}.example`, authority: "board" },
    ...{ statement: "", version: "2" },
  };
}

/** A form about an address of the kind. The limited one is always the same: it has had its mails. */
function signing(kind, n) {
  const form = formOf(kind, n);
  if (kind === "limited") return { ...form, email: formOf(kind, 0).email };
  return kind === "robot" ? { ...form, subject: "Buy now" } : form;
}

/** Asking for the links of an address. There is no trap: a robot is one of the new ones. */
const asking = (kind, n) => ({ email: formOf(kind, kind === "limited" ? 0 : n).email });

/** Where anybody can ask something about an address. What it leads to is looked at too. */
const PLACES = [
  { what: "signing", path: (letter) => `${letter}/sign`, form: signing },
  { what: "lost link", path: () => "/signature", form: asking },
];

/** Whether an address's kind can be told from status, length or time of the answer. */
export async function measureTelling({ startServer, dataWith }, runs) {
  const tries = runs * TRIES;
  await prepare(await dataWith(SIGNATORIES), tries * PLACES.length);
  const server = await startServer({ signatories: SIGNATORIES });
  const rows = [];
  // Each with addresses of its own: who has had a mail is limited.
  for (const [at, place] of PLACES.entries()) rows.push(...(await measurePlace(server, place, at * tries, tries)));
  await server.stop();
  return rows;
}

/** Lists those that are known, and blocks the blocked. */
async function prepare({ env }, tries) {
  const product = await openProduct(env);
  const { app, letter, signLetter, confirmSignature, approveSignature, addModerator } = product;
  const { moderator } = await addModerator(app, "nina@alliance.example");
  const circumstances = { slug: letter.slug, language: "en", locale: "en", robot: false, network: "192.0.2.0/24" };
  for (let n = 0; n < tries; n++) {
    const submission = { ...formOf("known", n), statement: null, showRepresentative: false, version: letter.version };
    const { id } = await signLetter(app, { ...circumstances, submission });
    await confirmSignature(app, id, { key: app.keys.linkKey(id, 1), signedHere: [id] }, "");
    const { revision } = app.db.signatures.find(id);
    await approveSignature(app, { moderator, id, revision, anotherOrganisation: true });
  }
  await app.db.write(() => {
    for (let n = 0; n < tries; n++) {
      const { email } = formOf("blocked", n);
      app.db.blockedAddresses.add(app.keys.addressHashes(email), email, app.now());
    }
    // Nobody has had a mail yet.
    app.db.limits.purge(app.now() + 2 * DAY);
  });
  product.close();
}

async function measurePlace({ url, letter }, { what, path, form }, from, tries) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ask = (kind, n) => sendAndFollow({ url, agent, path: path(letter) }, form(kind, n));
  for (let n = 0; n < WARMING; n++) await ask("new", 90_000 + from + n);
  await ask("limited", 90_000);
  const found = new Map(KINDS.map((kind) => [kind, []]));
  // They take turns, each as often the first as any other, so that a busy moment of the machine meets all of them.
  for (let n = from; n < from + tries; n++)
    for (let turn = 0; turn < KINDS.length; turn++) {
      const kind = KINDS[(n + turn) % KINDS.length];
      found.get(kind).push(await ask(kind, n));
    }
  agent.destroy();
  return rowsOf(what, found);
}

function rowsOf(what, found) {
  const kinds = [...found].map(([kind, answers]) => ({
    kind,
    times: [0, 1].map((step) => median(answers.map((answer) => answer[step].took))),
    said: [...new Set(answers.map(([first, then]) => `${first.said}, then ${then.said}`))].join(" or "),
  }));
  const [first, then] = [0, 1].map((step) => {
    const times = kinds.map((kind) => kind.times[step]);
    return Math.max(...times) - Math.min(...times);
  });
  const alike = new Set(kinds.map(({ said }) => said)).size === 1 ? "all say the same" : "THEY DIFFER";
  return [
    ...kinds.map(({ kind, times, said }) => ({
      ...{ what: `${what}: ${kind}`, unit: "ms", ours: times[0] },
      note: `${said} in ${times[1].toFixed(1)} ms`,
    })),
    {
      ...{ what: `${what}: largest difference`, unit: "ms", ours: first },
      note: `${then.toFixed(2)} ms on the page after; ${alike}; aim: < 10 ms`,
    },
  ];
}

/** Sends a form and opens what it leads to, in the same browser; of each answer what it says and how long it took. */
async function sendAndFollow({ url, agent, path }, form) {
  const body = new URLSearchParams(form).toString();
  const type = "application/x-www-form-urlencoded";
  const sent = await timed(
    `${url}${path}`,
    { method: "POST", agent, headers: { Origin: url, "Content-Type": type } },
    body,
  );
  const cookie = sent.headers["set-cookie"]?.[0]?.split(";")[0];
  const then = await timed(new URL(sent.headers.location ?? path, url), {
    agent,
    headers: cookie && { Cookie: cookie },
  });
  return [sent, then];
}

function timed(url, options, body) {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    request(url, options, (answer) => {
      let bytes = 0;
      answer.on("data", (part) => (bytes += part.length));
      answer.on("end", () => {
        const said = `${answer.statusCode} ${bytes.toLocaleString("en")} bytes`;
        resolve({ took: performance.now() - start, said, headers: answer.headers });
      });
    })
      .on("error", reject)
      .end(body);
  });
}

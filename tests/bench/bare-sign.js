// The barest endpoint that parses the same form and writes the same rows as a signing: node:http, prepared statements,
// one immediate transaction each, synchronous = FULL. It checks, seals and hashes nothing: blobs are random bytes.
import { randomBytes } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import Database from "better-sqlite3";

const MIGRATIONS = join(import.meta.dirname, "../../migrations");

const db = new Database(process.env.DATABASE);
for (const pragma of ["journal_mode = wal", "synchronous = full", "secure_delete = on", "temp_store = memory"])
  db.pragma(pragma);
for (const name of readdirSync(MIGRATIONS).sort()) db.exec(readFileSync(join(MIGRATIONS, name), "utf8"));
db.pragma("foreign_keys = on");
db.exec(`insert into letters (id, slug, language, contact, version, created_at)
  values (1, 'letter', 'en', 'letter@alliance.example', 2, 0)`);
db.exec(`insert into letter_texts values (1, 2, 'en', 'Title', 'From', 'To', 'Body', '${"0".repeat(64)}', 0, 0)`);

const insertSignature = db.prepare(`insert into signatures (
  id, letter_id, version, language, locale, status, organisation, organisation_key, website, website_domain, country,
  sector, authority, statement, show_representative, name_sealed, role_sealed, email_sealed, address_hash, email_domain,
  fingerprint, network_hash, salt, signed_at
) values (?, 1, ?, 'en', 'en', 'unconfirmed', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
const lastEvent = db.prepare("select seq, hash from events order by seq desc limit 1");
const insertEvent = db.prepare("insert into events values (?, ?, 'signature.signed', ?, 'signer', ?, ?)");
const insertChallenge = db.prepare(
  "insert into challenges (id, purpose, signature_id, created_at) values (?, 'confirm', ?, ?)",
);
const insertMail = db.prepare(
  "insert into outbox (message_id, kind, signature_id, challenge_id, next_at, created_at) values (?, 'confirm', ?, ?, ?, ?)",
);
const hit = db.prepare("insert into limits values (?, ?, 1) on conflict (key) do update set count = limits.count + 1");

const sealed = (text) => randomBytes(32 + Buffer.byteLength(text));
const newId = () => randomBytes(8).toString("hex");
const networkAndLetter = Array.from({ length: 4 }, () => randomBytes(16));

const sign = db.transaction((form) => {
  const now = Date.now();
  const [id, challenge] = [newId(), newId()];
  const { organisation, website, country, sector, name, role, email, authority, statement, version } = form;
  const domain = email.slice(email.indexOf("@") + 1);
  insertSignature.run(
    ...[id, Number(version), organisation, organisation, website, domain, country, sector, authority],
    ...[statement || null, form.showRepresentative ? 1 : 0, sealed(name), sealed(role), sealed(email)],
    ...[randomBytes(32), domain, randomBytes(32), networkAndLetter[0], randomBytes(16), now],
  );
  const seq = (lastEvent.get()?.seq ?? 0) + 1;
  const data = { to: "unconfirmed", letter: "letter", version, language: "en", digest: "0".repeat(64) };
  insertEvent.run(seq, now, id, JSON.stringify(data), randomBytes(32));
  insertChallenge.run(challenge, id, now);
  const addressAndDomain = Array.from({ length: 4 }, () => randomBytes(16));
  for (const key of [...networkAndLetter, ...addressAndDomain]) hit.run(key, now + 600_000);
  insertMail.run(`<${newId()}@letters.example>`, id, challenge, now, now);
});

createServer((request, answer) => {
  if (request.method !== "POST") return answer.end("ready");
  const chunks = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", () => {
    sign.immediate(Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString())));
    answer.writeHead(303, { Location: "/letters/letter/sign/sent" }).end();
  });
}).listen(Number(process.env.PORT), "127.0.0.1");

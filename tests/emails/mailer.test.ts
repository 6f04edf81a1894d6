import { afterEach, expect, test } from "vitest";
import { createMailer, type Mail, type Mailer, TIMEOUTS } from "../../emails/mailer.server";
import { selfSigned } from "../support/certificate";
import { startSmtp } from "../support/smtp";
import { startStrange, takeMails, trickle } from "../support/strange-smtp";

const mail: Mail = {
  messageId: "<m1@letters.example>",
  at: Date.UTC(2026, 10, 21, 20, 9),
  to: "maeve.lynch@harbourtrust.example",
  replyTo: "letter@alliance.example",
  fromName: "Alliance for Children Online",
  subject: "Confirm the signature of Harbour Children’s Trust",
  html: "<p>418273</p>",
  text: "418273\n",
};

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function server(options: Parameters<typeof startSmtp>[0] = {}) {
  const smtp = await startSmtp(options);
  closing.push(smtp.close);
  return smtp;
}

function mailer(smtpUrl: string, timeouts = TIMEOUTS): Mailer {
  const made = createMailer({ smtpUrl, from: "noreply@letters.example", timeouts });
  closing.push(() => made.close());
  return made;
}

test("a mail arrives with its parts, its sender's name and its headers", async () => {
  const smtp = await server();

  expect(await mailer(smtp.url).send(mail)).toEqual({ ok: true });

  const [got] = smtp.mails;
  expect(got).toMatchObject({
    messageId: "<m1@letters.example>",
    date: "2026-11-21T20:09:00.000Z",
    from: { name: "Alliance for Children Online", address: "noreply@letters.example" },
    to: [{ name: "", address: "maeve.lynch@harbourtrust.example" }],
    replyTo: [{ name: "", address: "letter@alliance.example" }],
    subject: "Confirm the signature of Harbour Children’s Trust",
    html: "<p>418273</p>\n",
    text: expect.stringMatching(/^418273\n+$/),
    envelope: { from: "noreply@letters.example", to: ["maeve.lynch@harbourtrust.example"] },
  });
  expect(got?.headers).toContainEqual({
    key: "auto-submitted",
    originalKey: "Auto-Submitted",
    value: "auto-generated",
  });
});

test("a mail without HTML is plain text alone", async () => {
  const smtp = await server();
  await mailer(smtp.url).send({ ...mail, html: null });
  expect(smtp.mails[0]?.raw).toMatch(/^Content-Type: text\/plain; charset=utf-8/m);
  expect(smtp.mails[0]?.html).toBeUndefined();
});

test.each([
  ["STARTTLS", { user: "letters", password: "a:b/c@d", server: { authMethods: ["PLAIN"] } }],
  ["LOGIN", { user: "letters", password: "a:b/c@d", server: { authMethods: ["LOGIN"] } }],
  ["implicit TLS", { user: "letters", password: "a:b/c@d", server: { secure: true } }],
])("it encrypts and signs in: %s", async (_name, options) => {
  const smtp = await server(options);
  const url = smtp.url.replace("://", `://letters:${encodeURIComponent("a:b/c@d")}@`);

  expect(await mailer(url).send(mail)).toEqual({ ok: true });
  expect(smtp.mails[0]).toMatchObject({ secure: true, user: "letters" });
});

test("a wrong password is temporary: the operator can mend it", async () => {
  const smtp = await server({ user: "letters", password: "right" });
  const url = smtp.url.replace("://", "://letters:wrong@");
  expect(await mailer(url).send(mail)).toEqual({ ok: false, permanent: false, code: "535" });
});

test("to another computer nothing goes out unencrypted, or to a certificate that nobody vouches for", async () => {
  const plain = await server({ server: { hideSTARTTLS: true, disabledCommands: ["STARTTLS"] } });
  const unknown = await server();
  const elsewhere = (url: string) => url.replace("127.0.0.1", "0.0.0.0");

  expect(await mailer(elsewhere(plain.url)).send(mail)).toMatchObject({ ok: false, permanent: false });
  expect(await mailer(elsewhere(unknown.url)).send(mail)).toMatchObject({ ok: false, permanent: false });
  expect([...plain.mails, ...unknown.mails]).toEqual([]);

  expect(await mailer(`${elsewhere(plain.url)}?requireTLS=false`).send(mail)).toEqual({ ok: true });
  expect(await mailer(`${elsewhere(unknown.url)}?tls.rejectUnauthorized=false`).send(mail)).toEqual({ ok: true });
});

test("to another computer with a certificate that holds, a mail goes out encrypted", async () => {
  const certificate = selfSigned("mail.alliance.example");
  const smtp = await server({ server: certificate });
  const trusted = new URLSearchParams({ "tls.ca": certificate.cert, "tls.servername": "mail.alliance.example" });
  const otherName = new URLSearchParams({ "tls.ca": certificate.cert, "tls.servername": "mail.other.example" });
  const elsewhere = smtp.url.replace("127.0.0.1", "0.0.0.0");

  expect(await mailer(`${elsewhere}?${trusted}`).send(mail)).toEqual({ ok: true });
  expect(smtp.mails[0]?.secure).toBe(true);
  expect(await mailer(`${elsewhere}?${otherName}`).send(mail)).toMatchObject({ ok: false, permanent: false });
});

test.each([
  ["a greylisted recipient", { rcpt: () => 450 }, false, "450"],
  ["an unknown recipient", { rcpt: () => 550 }, true, "550"],
  ["a mail put off", { data: () => 451 }, false, "451"],
  ["a mail refused", { data: () => 554 }, true, "554"],
  ["a refused sender", { server: { onMailFrom: refuseSender } }, false, "553"],
])("%s is told apart as permanent or not", async (_name, options, permanent, code) => {
  const smtp = await server(options);
  expect(await mailer(smtp.url).send(mail)).toEqual({ ok: false, permanent, code });
});

test("a server that is down is temporary", async () => {
  const smtp = await startSmtp();
  await smtp.close();
  expect(await mailer(smtp.url).send(mail)).toEqual({ ok: false, permanent: false, code: "ECONNREFUSED" });
});

test.each([
  ["says nothing", () => {}],
  ["trickles its greeting", trickle],
])("a server that %s is given up", async (_name, behave) => {
  const url = await strangeServer(behave);
  const impatient = { connect: 2_000, greeting: 150, socket: 150, delivery: 2_000 };
  expect(await mailer(url, impatient).send(mail)).toMatchObject({ ok: false, permanent: false });
});

test("a server that keeps a delivery going for ever is given up", async () => {
  const url = await strangeServer((socket) => {
    socket.write("220 strange.example\r\n");
    socket.on("data", () => trickle(socket));
  });
  const started = performance.now();
  expect(await mailer(url, { ...TIMEOUTS, delivery: 300 }).send(mail)).toEqual({
    ok: false,
    permanent: false,
    code: "EABORT",
  });
  expect(performance.now() - started).toBeLessThan(2_000);
});

test("a connection that breaks after the message is temporary, and is not tried again behind the outbox's back", async () => {
  let messages = 0;
  const url = await strangeServer(
    takeMails(() => {
      messages++;
      return false;
    }),
  );
  expect(await mailer(url).send(mail)).toMatchObject({ ok: false, permanent: false });
  expect(messages).toBe(1);
});

test("one connection carries many mails", async () => {
  let connections = 0;
  const smtp = await server({ server: { onConnect: (_session, done) => done(void connections++) } });
  const one = mailer(smtp.url);
  for (let n = 0; n < 3; n++)
    expect(await one.send({ ...mail, messageId: `<m${n}@letters.example>` })).toEqual({ ok: true });
  expect(connections).toBe(1);
  expect(smtp.mails).toHaveLength(3);
});

async function strangeServer(behave: Parameters<typeof startStrange>[0]): Promise<string> {
  const strange = await startStrange(behave);
  closing.push(strange.close);
  return strange.url;
}

function refuseSender(_address: unknown, _session: unknown, done: (error: Error) => void) {
  done(Object.assign(new Error("not yours"), { responseCode: 553 }));
}

/** What a mail server's answer means, for the operator. `code`: see Delivery. */
export const inWords = (code: string) =>
  /^\d+$/.test(code) ? `The mail server refused it with ${code}.` : `The mail could not be handed over (${code}).`;

const CHECKS: [RegExp, string][] = [
  [/^(53\d|454|EAUTH|ENOAUTH)$/, "Check the user and password in SMTP_URL; write @ in them as %40."],
  [/^(550|551|553|554)$/, "Check that the address exists, and that this server lets MAIL_FROM send."],
  [/^4\d\d$/, "The server asks to try later; real mails are tried again for 48 hours. Check its limits."],
  [/^5\d\d$/, "Check MAIL_FROM and what the server's own log says."],
  [/^(ENOTFOUND|EDNS|EAI_AGAIN)$/, "Check the host name in SMTP_URL."],
  [
    /^(ECONNREFUSED|ETIMEDOUT|ECONNECTION|EHOSTUNREACH|ENETUNREACH)$/,
    "Check host and port in SMTP_URL, and the firewall.",
  ],
  [/CERT|SELF_SIGNED|^ERR_TLS/, "Check the server's certificate, and that SMTP_URL has the name it was made for."],
  [
    /^(ETLS|ESOCKET|EPROTOCOL|ECONNRESET|ERR_SSL)/,
    "Check smtps:// (TLS at once, port 465) against smtp:// (STARTTLS, port 587).",
  ],
];
/** What to look at then. */
export const toCheck = (code: string) =>
  CHECKS.find(([pattern]) => pattern.test(code))?.[1] ?? "Check SMTP_URL and MAIL_FROM.";

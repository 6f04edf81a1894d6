/** What a mail server's answer means, and what helps. The first that fits. */
const ADVICE: readonly [codes: RegExp, meaning: string, help: string][] = [
  [
    /^(550|551|553|EADDRESS)$/,
    "There is no such mailbox.",
    "Look on the organisation’s website for its address and ask them to sign again with one that works, or vouch for them.",
  ],
  [/^(552|452|422)$/, "The mailbox is full.", "Send it again in a day, or reach them another way and vouch for them."],
  [
    /^(554|521|556|571)$/,
    "Their mail server doesn’t take our mail.",
    "Ask whoever runs this site to look at SPF, DKIM and DMARC. Meanwhile reach them another way and vouch for them.",
  ],
  [/^EAUTH$|^530$|^535$/, "Our own mail server doesn’t let us in.", "Ask whoever runs this site to look at SMTP_URL."],
  [
    /^5\d\d$/,
    "Their mail server refused it for good.",
    "Send it again once; if that fails too, reach them another way.",
  ],
  [/^4\d\d$/, "Their mail server asked to wait.", "It is tried again by itself, for two days."],
  [
    /^HELD$/,
    "It waited in a copy of the database that was put back, and may have gone out long ago.",
    "Send it again only if it is still of use: it says what is true then.",
  ],
  [/^EWRITING$/, "The mail could not be written.", "Ask whoever runs this site to look into the log."],
  [/^E/, "The mail server could not be reached.", "It is tried again by itself, for two days."],
];

export function adviceOn(code: string | null): { meaning: string; help: string } | null {
  const found = code === null ? undefined : ADVICE.find(([codes]) => codes.test(code));
  return found ? { meaning: found[1], help: found[2] } : null;
}

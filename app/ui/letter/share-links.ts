/** What is passed on: some words and the address. */
type Message = { words: string; address: string };

const query = (fields: Record<string, string>) =>
  Object.entries(fields)
    // Not URLSearchParams: in a mail and in a message its "+" would stand for itself.
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join("&");

const both = ({ words, address }: Message) => `${words} ${address}`;

/** Where each service takes a message that somebody is about to send. Nothing of them is on our pages but these links. */
const SERVICES: readonly (readonly [name: string, link: (message: Message) => string])[] = [
  ["WhatsApp", (message) => `https://wa.me/?${query({ text: both(message) })}`],
  ["Telegram", ({ words, address }) => `https://t.me/share/url?${query({ url: address, text: words })}`],
  // Its own page asks for the reader's server; what stands behind "#" is sent to nobody.
  ["Mastodon", (message) => `https://share.joinmastodon.org/#${query({ text: both(message) })}`],
  ["Bluesky", (message) => `https://bsky.app/intent/compose?${query({ text: both(message) })}`],
  ["LinkedIn", ({ address }) => `https://www.linkedin.com/sharing/share-offsite/?${query({ url: address })}`],
  ["X", ({ words, address }) => `https://x.com/intent/post?${query({ text: words, url: address })}`],
];

export const shareLinks = (message: Message) => SERVICES.map(([name, link]) => ({ name, href: link(message) }));

export const mailLink = ({ words, address }: Message) => `mailto:?${query({ subject: words, body: address })}`;

import type { Site } from "../../e2e/support/site";
import { withDatabase } from "./database";

/** Every mail that the outbox sent has come, under its own Message-ID; how often each came. */
export function copiesOf(site: Site) {
  const sent = withDatabase(site.dataDir, (sqlite) =>
    sqlite.prepare<[], string>("select message_id from outbox where status = 'sent'").pluck().all(),
  );
  const copies = new Map<string, number>();
  for (const { messageId = "" } of site.smtp.mails) copies.set(messageId, (copies.get(messageId) ?? 0) + 1);
  return {
    missing: sent.filter((id) => !copies.has(id)),
    /** Mails of something that was never committed. */
    strange: [...copies.keys()].filter((id) => !sent.includes(id)),
    /** Those that came more than once: how often. */
    repeated: new Map([...copies].filter(([, count]) => count > 1)),
  };
}

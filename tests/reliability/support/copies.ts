import type { Site } from "../../e2e/support/site";
import { withDatabase } from "./database";

/** Every mail that the outbox sent has come, under its own Message-ID; how often each came. */
export function copiesOf(site: Site) {
  const promised = withDatabase(site.dataDir, (sqlite) =>
    sqlite.prepare<[], { id: string; status: string }>("select message_id as id, status from outbox").all(),
  );
  const ids = new Set(promised.map(({ id }) => id));
  const copies = new Map<string, number>();
  for (const { messageId = "" } of site.smtp.mails) copies.set(messageId, (copies.get(messageId) ?? 0) + 1);
  return {
    missing: promised.filter(({ id, status }) => status === "sent" && !copies.has(id)).map(({ id }) => id),
    /** Mails of something that was never committed. */
    strange: [...copies.keys()].filter((id) => !ids.has(id)),
    /** Those that came more than once: how often. */
    repeated: new Map([...copies].filter(([, count]) => count > 1)),
  };
}

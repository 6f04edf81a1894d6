import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { getRequestListener, type HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import type { App } from "~/app.server";
import type { Connection } from "../context";
import { forLog } from "../errors";
import { isAtHome } from "../host-gate";
import { type KeptAddress, keptAddress } from "./addresses";
import { bestCoding } from "./coding";
import { keptCounts } from "./counts";
import { isKnown, type KeptPage, keptPage } from "./page.server";
import { openRevisions } from "./revisions.server";
import { pageStore } from "./store.server";

export type Handle = (request: Request, connection: Connection) => Response | Promise<Response>;
/** A page in the making; null: it came out as one that is not kept. */
type Flight = { edition: number; page: Promise<KeptPage | null>; answer?: Response };

/** Nobody types a longer address; to keep it would only fill the memory. */
const LONGEST = 1_000;
/** Whose request it is, for the limit on reading; no page shows it. */
const CLIENT = "x-forwarded-for";

/**
 * Answers everything by `make`, and keeps the public pages that it made, for an edition of the letter: such a page is sent
 * straight from memory. However many wait for one that is not ready, it is made once.
 */
export function keepPages(app: Pick<App, "db" | "now" | "log" | "settings">, make: Handle, counts = keptCounts()) {
  const { demonstration, trustProxy, baseUrl } = app.settings;
  const editionOf = openRevisions(app);
  const pages = pageStore();
  const flights = new Map<string, Flight>();
  let noted = { ...counts };

  const connectionOf = ({ socket }: Pick<IncomingMessage, "socket">): Connection => ({
    remoteAddress: socket.remoteAddress,
  });
  const plainly = getRequestListener((request, { incoming }) => make(request, connectionOf(incoming)));
  const keeping = getRequestListener(async (request, bindings) => {
    const { incoming, outgoing } = bindings as HttpBindings;
    const connection = connectionOf(incoming);
    const kept = keptAddress(incoming.url ?? "");
    if (!kept || kept.address.length > LONGEST) return make(request, connection);
    const { page, answer } = await wait(kept, request, connection);
    if (!page) return answer ?? make(request, connection);
    send(page, incoming, outgoing);
    return RESPONSE_ALREADY_SENT;
  });

  const listener: RequestListener = (incoming, outgoing) => {
    const { method, url = "", headers } = incoming;
    const reads = method === "GET" || method === "HEAD";
    // Whether a demonstration answers at all is for its gate to say.
    if (!reads || (demonstration && !isAtHome((name) => headers[name] as string | undefined, trustProxy)))
      return plainly(incoming, outgoing);
    // Mostly an address comes as it is kept; any other spelling is looked into.
    const page = pages.get(url);
    if (!page || page.edition !== editionOf(page.about)) return keeping(incoming, outgoing);
    send(page, incoming, outgoing);
  };

  /**
   * The page as it was when this was asked or later; where it came out as one that is not kept, the answer, for who had it
   * made. At one time it is made once only: a document that takes seconds is not begun again with each change.
   */
  async function wait({ address, about }: KeptAddress, request: Request, connection: Connection) {
    const asked = editionOf(about);
    for (;;) {
      const ready = pages.get(address);
      if (ready && ready.edition >= asked) return { page: ready };
      const flying = flights.get(address);
      if (!flying) break;
      const page = await flying.page;
      if (flying.edition >= asked) return { page };
    }
    const flight = take(address, about, request, connection);
    flights.set(address, flight);
    try {
      const page = await flight.page;
      if (page) pages.set(address, page);
      counts.made++;
      return { page, answer: flight.answer };
    } finally {
      flights.delete(address);
    }
  }

  function take(address: string, about: string, request: Request, connection: Connection): Flight {
    const edition = editionOf(about);
    const flight: Flight = { edition, page: finish() };
    return flight;

    async function finish() {
      const answer = await make(plain(request, new URL(address, baseUrl)), connection);
      if (!answer.headers.get("Cache-Control")?.startsWith("public")) {
        flight.answer = answer;
        return null;
      }
      return keptPage(answer, about, edition).catch((error) => {
        app.log.error(forLog(error), "a page broke off");
        return null;
      });
    }
  }

  function send(page: KeptPage, { method, headers }: IncomingMessage, outgoing: ServerResponse) {
    page.used = true;
    counts.sent++;
    const ready = page.ready[bestCoding(headers["accept-encoding"])];
    const known = headers["if-none-match"];
    if (known !== undefined && isKnown(ready, known)) {
      counts.unchanged++;
      outgoing.writeHead(304, ready.unchanged).end();
    } else outgoing.writeHead(200, ready.headers).end(method === "HEAD" ? undefined : ready.body);
  }

  return {
    listener,
    /** Pages that are ready are sent by the thousand: they are counted, not logged one by one. */
    noteUse() {
      const [sent, made] = [counts.sent - noted.sent, counts.made - noted.made];
      if (sent > 0) app.log.info({ sent, made }, "kept pages");
      noted = { ...counts };
    },
  };
}

/** A request for a kept page says nothing of who asks, and names the site as the settings do, whatever its visitor called it. */
function plain(request: Request, url: URL): Request {
  const client = request.headers.get(CLIENT);
  return new Request(url, { headers: { host: url.host, ...(client !== null && { [CLIENT]: client }) } });
}

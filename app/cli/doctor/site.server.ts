import { MIRROR, type Reflection, reflection } from "../../domain/mirror";
import { networkOf } from "../../domain/network";
import { type Check, codeOf, type Finding, ok, skipped, warning, wrong } from "./finding";

const PATIENCE = 10_000;
const TOLERANCE = 60_000;
/** A network that nobody has: where it is taken for the client's, anybody can pretend to be somebody else. */
const INVENTED = "192.0.2.77";

/** Asks the public address as a visitor would, from outside in, and hears from the server what came of the request. */
export const checkSite: Check = async ({ settings: { demonstration, baseUrl }, keys, now }) => {
  if (demonstration || keys === null) return [skipped("Address", "A demonstration is on this computer alone.")];
  const token = keys.sign(MIRROR.name, String(now() + MIRROR.life));
  let answer: Response;
  let text: string;
  try {
    answer = await fetch(baseUrl + MIRROR.path, {
      headers: { [MIRROR.header]: token, "X-Forwarded-For": INVENTED },
      redirect: "manual",
      signal: AbortSignal.timeout(PATIENCE),
    });
    text = await answer.text();
  } catch (error) {
    const code = codeOf(error);
    return [wrong("Address", `${baseUrl} does not answer (${code}).`, unreachable(code))];
  }
  const clock = clockOf(answer, now());
  if (answer.status >= 300 && answer.status < 400)
    return [
      wrong(
        "Address",
        `${baseUrl} sends on to ${answer.headers.get("Location")}.`,
        "Set BASE_URL to the last address.",
      ),
      clock,
    ];
  if (!answer.ok)
    return [
      wrong(
        "Address",
        `${baseUrl} answers ${answer.status}.`,
        "Is the server running, and does the proxy send to HOST and PORT?",
      ),
      clock,
    ];
  const seen = reflection.safeParse(parse(text));
  if (!seen.success)
    return [
      wrong(
        "Address",
        `${baseUrl} answers, but it is not this server, or it has another SECRET_KEY.`,
        "Check where the name points, where the proxy sends to, and restart the server after changing settings.",
      ),
      clock,
    ];
  return [ok("Address", `${baseUrl} answers.`), ...throughProxy(seen.data, baseUrl), clock];
};

const MENDS: [RegExp, string][] = [
  [/ENOTFOUND|EAI_AGAIN/, "Check the name in BASE_URL, and its A and AAAA records."],
  [
    /CERT|SELF_SIGNED|ERR_TLS|ERR_SSL|EPROTO/,
    "Check the proxy’s certificate: its name, its date, and that the chain is whole.",
  ],
  [/TimeoutError|ETIMEDOUT|TIMEOUT/, "Check the firewall, and whether this computer can reach its own public address."],
];
const unreachable = (code: string) =>
  MENDS.find(([pattern]) => pattern.test(code))?.[1] ?? "Check that the proxy runs, and the firewall.";

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function clockOf(answer: Response, now: number): Finding {
  const date = Date.parse(answer.headers.get("Date") ?? "");
  if (Number.isNaN(date)) return skipped("Clock of the answer", "The answer has no date.");
  const off = Math.abs(date - now);
  return off <= TOLERANCE
    ? ok("Clock of the answer", "It agrees with this computer’s.")
    : warning("Clock of the answer", `It differs by ${Math.round(off / 1_000)} seconds.`, "Set the clocks by NTP.");
}

function throughProxy(seen: Reflection, baseUrl: string): Finding[] {
  const { host, protocol } = new URL(baseUrl);
  const expected = protocol.slice(0, -1);
  const proxies = proxiesIn(seen);
  return [
    seen.host === host
      ? ok("Host", host)
      : warning(
          "Host",
          `The server sees ${seen.host}, not ${host}.`,
          "Let the proxy pass it on; nginx: proxy_set_header Host $host;",
        ),
    seen.protocol === expected || (proxies === 0 && expected === "http")
      ? ok("Protocol", expected)
      : warning(
          "Protocol",
          `The server hears ${seen.protocol ?? "nothing"}, not ${expected}.`,
          "Let the proxy say it; nginx: proxy_set_header X-Forwarded-Proto $scheme;",
        ),
    clientOf(seen, proxies),
  ];
}

/** How many have added an address behind the one that was invented; where it is gone, a proxy has put its own in its place. */
const proxiesIn = ({ forwardedFor }: Reflection) => forwardedFor.length - 1 - forwardedFor.lastIndexOf(INVENTED);

function clientOf({ network, trustProxy }: Reflection, proxies: number): Finding {
  const what = "Client address";
  const mend = `Set TRUST_PROXY=${proxies} and restart the server.`;
  if (network === networkOf(INVENTED))
    return wrong(what, "A visitor can pretend to be anybody: TRUST_PROXY is higher than the number of proxies.", mend);
  if (trustProxy < proxies)
    return wrong(
      what,
      `All visitors share one limit: ${proxies} proxies are in front, TRUST_PROXY is ${trustProxy}.`,
      mend,
    );
  return ok(
    what,
    proxies === 0 ? "No proxy is in front." : `Right, behind ${proxies === 1 ? "one proxy" : `${proxies} proxies`}.`,
  );
}

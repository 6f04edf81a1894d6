import { type Check, type Finding, ok, skipped, warning, wrong } from "./finding";

const [OLDEST, NEWEST, RECOMMENDED] = [20, 26, 24];

export function checkNode(version = process.versions.node): Finding {
  const major = Number.parseInt(version, 10);
  const mend = `Install Node ${RECOMMENDED}, then: npm rebuild better-sqlite3`;
  if (major < OLDEST || major > NEWEST) return wrong("Node", `${version} is not supported.`, mend);
  // Odd ones never live long; 20 is past its end.
  if (major === OLDEST || major % 2 === 1)
    return warning("Node", `${version} gets no security updates any more.`, mend);
  return ok("Node", version);
}

/** Everything else needs the driver: without it nothing else can be looked at. */
export async function checkDriver(): Promise<Finding> {
  try {
    await import("better-sqlite3");
    return ok("SQLite driver", "It loads.");
  } catch {
    return wrong(
      "SQLite driver",
      "It does not load with this Node.",
      "In the program’s folder: npm rebuild better-sqlite3 (it may need Python 3, make and a C++ compiler).",
    );
  }
}

/** What `undersigned secrets` printed and nobody replaced. */
export const checkSettings: Check = ({ settings }) => {
  if (settings.demonstration)
    return [skipped("Settings", "BASE_URL is not set, so this is a demonstration: much does not apply.")];
  const { baseUrl, smtpUrl, contact, mailFrom } = settings;
  const hosts = Object.entries({
    BASE_URL: new URL(baseUrl).hostname,
    SMTP_URL: smtpUrl === null ? "" : new URL(smtpUrl).hostname,
    CONTACT: contact,
    MAIL_FROM: mailFrom,
  });
  const left = hosts.filter(([, host]) => host.endsWith(".example")).map(([name]) => name);
  if (left.length > 0)
    return [warning("Settings", `${left.join(", ")} still has the example’s value.`, "Put your own values in.")];
  return [ok("Settings", "All that are required are there.")];
};

import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import type { Settings } from "../config.server";
import { readAddress } from "./address";
import { type Answer, answering, define } from "./command";
import type { Check, Finding, Patient, State } from "./doctor/finding";
import { checkDriver, checkNode, checkSettings } from "./doctor/program";
import type { Io } from "./io";
import { type Progress, withProgress } from "./progress";

type Options = { json?: boolean; mail?: string; dns?: string; dkim?: string };

export function doctorCommand(program: Command, io: Io) {
  define(program, "doctor", "look over everything that an instance needs, and say what to mend; changes nothing", [
    "doctor",
    "doctor --mail you@alliance.example",
    "doctor --json",
  ])
    .option("--mail <address>", "also send a test mail to this address")
    .option("--dkim <name>", "the name of your DKIM key (s= in the head of a mail that came)")
    .option("--dns <server>", "ask this DNS server, not the system’s")
    .action(
      answering(io, async (options: Options): Promise<Answer> => {
        const { readSettings } = await import("./settings.server");
        const settings = readSettings(io);
        const mail = options.mail === undefined ? undefined : await readAddress(options.mail);
        const findings = await withProgress(io, options, "Looking", (progress) =>
          examineAll(settings, { ...options, mail }, progress),
        );
        const isWrong = findings.some(({ state }) => state === "wrong");
        return { data: { ok: !isWrong, checks: findings }, text: inLines(findings), exitCode: isWrong ? 1 : 0 };
      }),
    );
}

/** Everything that is looked at, in order. A module that needs the driver is read only once it loads. */
const GROUPS: (() => Promise<Check[]>)[] = [
  async () => [checkSettings],
  async () => [(await import("./doctor/folder.server")).checkFolder],
  async () => [(await import("./doctor/database.server")).checkDatabase],
  async () => [(await import("./doctor/backups.server")).checkBackups],
  async () => [(await import("./doctor/site.server")).checkSite],
  async () => [(await import("./doctor/mail.server")).checkMail, (await import("./doctor/dns.server")).checkDns],
];

async function examineAll(settings: Settings, options: Options, progress: Progress): Promise<Finding[]> {
  const findings = [checkNode(), await checkDriver()];
  if (findings.some(({ state }) => state === "wrong")) return findings;
  const patient = await asPatient(settings, options, progress);
  for (const group of GROUPS) for (const check of await group()) findings.push(...(await check(patient)));
  return findings;
}

async function asPatient(settings: Settings, options: Options, progress: Progress): Promise<Patient> {
  const { bootClock, openKeys } = await import("../app.server");
  // A demonstration makes its key at its first start; to look is not one.
  const hasKey = settings.secretKey !== null || existsSync(join(settings.dataDir, "secret-key"));
  const { keys, random } = openKeys(hasKey ? settings : { ...settings, secretKey: Buffer.alloc(32) });
  const { mail, dns, dkim } = options;
  return { settings, keys: hasKey ? keys : null, random, now: bootClock(), progress, mail, dns, dkim };
}

const MARKS: Record<State, string> = { ok: "ok     ", warning: "warning", wrong: "WRONG  ", skipped: "–      " };
const SUMMARY: [State, (n: number) => string][] = [
  ["wrong", (n) => `${n} wrong`],
  ["warning", (n) => `${n} to look at`],
];

function inLines(findings: readonly Finding[]): string {
  const width = Math.max(...findings.map(({ what }) => what.length));
  const lines = findings.flatMap(({ what, state, says, mend }) => [
    `${MARKS[state]}  ${what.padEnd(width)}  ${says}`,
    ...(mend === undefined ? [] : [`${" ".repeat(MARKS[state].length + 2)}${"".padEnd(width)}  → ${mend}`]),
  ]);
  const counted = SUMMARY.flatMap(([state, say]) => {
    const n = findings.filter((finding) => finding.state === state).length;
    return n > 0 ? [say(n)] : [];
  });
  return [...lines, "", counted.length > 0 ? `${counted.join(", ")}.` : "All is well."].join("\n");
}

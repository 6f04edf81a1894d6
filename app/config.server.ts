import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import dotenv from "dotenv";
import { z } from "zod";
import { isAgeRecipient } from "./domain/age-recipient";
import { DEFAULT_LIMITS } from "./domain/limits";
import { isLoopback } from "./domain/network";
import { DEFAULT_PERIODS } from "./domain/periods";

/** What a wrong setting ends the program with: sysexits' EX_CONFIG, which service managers know not to restart on. */
export const EXIT_CONFIG = 78;

const SECRETS = ["SECRET_KEY", "SECRET_KEY_PREVIOUS", "SMTP_URL", "METRICS_TOKEN", "BACKUP_PASSPHRASE"];
const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(["Some settings need mending:", ...problems].join("\n  - "));
    this.name = "ConfigError";
  }
}

const secretKey = z
  .string()
  .regex(/^[\w+/-]+={0,2}$/, "must be base64: openssl rand -base64 32")
  .transform((value) => Buffer.from(value, "base64"))
  .refine((key) => key.length >= 32, "must be at least 32 bytes in base64: openssl rand -base64 32");

/** A key as the operator pastes it into the settings. */
export const freshSecretKey = () => randomBytes(32).toString("base64");

const baseUrl = z
  .string()
  .refine(isOrigin, "must be an origin without a path, for example https://letters.example")
  .refine((value) => !isOrigin(value) || value.startsWith("https:") || isLoopback(new URL(value).hostname), {
    error: "must begin with https://, except on this computer.",
  })
  .transform((value) => new URL(value).origin);

const smtpUrl = z
  .string("is needed to send mail, for example smtps://user:password@mail.example:465")
  .refine((value) => /^smtps?:\/\/[^/]+/.test(value), "must look like smtps://user:password@mail.example:465");

const always = z.object({
  DATA_DIR: z.string().default("./data"),
  HOST: z.string().default("127.0.0.1"),
  PORT: z.coerce.number("must be a number").int().min(0).max(65_535).default(3000),
  TRUST_PROXY: z.coerce.number("must be how many proxies stand in front").int().min(0).max(10).default(0),
  METRICS_TOKEN: z.string().min(16, "must be at least 16 characters: openssl rand -hex 16").optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(", ")}`).default("info"),
  LIMITS: z.string().default("").transform(countsLike(DEFAULT_LIMITS, 0)),
  PERIODS: z.string().default("").transform(countsLike(DEFAULT_PERIODS, 1)),
  SECRET_KEY_PREVIOUS: secretKey.optional(),
  MAIL_FROM: z.email("must be an e-mail address").optional(),
  BACKUP_RECIPIENT: z.string().refine(isAgeRecipient, "must be an age recipient: age1…, from age-keygen").optional(),
  BACKUP_PASSPHRASE: z.string().min(16, "must be at least 16 characters: openssl rand -base64 24").optional(),
  BACKUP_COMMAND: z.string().optional(),
});

const live = always.extend({
  BASE_URL: baseUrl,
  SECRET_KEY: z.string("is needed: openssl rand -base64 32").pipe(secretKey),
  SMTP_URL: smtpUrl,
  CONTROLLER: z.string("is needed: the name of who answers for the data").trim().min(1, "must not be empty"),
  CONTACT: z.email("is needed: the e-mail address that people can write to about their data"),
});

/** Needs nothing; what it is given, it takes. */
const demonstration = always.extend({
  BASE_URL: z.undefined().optional(),
  HOST: always.shape.HOST.refine(isLoopback, "must be 127.0.0.1 in a demonstration. To go live, set BASE_URL."),
  SECRET_KEY: secretKey.optional(),
  SMTP_URL: smtpUrl.optional(),
  CONTROLLER: z.string().default("The operator of this demonstration"),
  CONTACT: z.email().default("contact@undersigned.example"),
});

/** Every name that is read; what else stands in the environment is nobody's setting. */
export const SETTINGS: readonly string[] = [...Object.keys(live.shape), ...SECRETS.map((name) => `${name}_FILE`)];

export type Settings = ReturnType<typeof loadSettings>;

/** Reads every setting; throws a ConfigError with all problems and their mends. */
export function loadSettings(env: Record<string, string | undefined> = environment()) {
  const problems: string[] = [];
  const given = withSecretFiles(env, problems);
  const parsed = (given.BASE_URL === undefined ? demonstration : live).safeParse(given);
  if (!parsed.success) problems.push(...parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`));
  if (given.BACKUP_RECIPIENT !== undefined && given.BACKUP_PASSPHRASE !== undefined)
    problems.push("BACKUP_RECIPIENT and BACKUP_PASSPHRASE are both set: keep the one that backups are encrypted for");
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);

  const values = parsed.data;
  const baseUrl = values.BASE_URL ?? `http://127.0.0.1:${values.PORT}`;
  const demonstrating = values.BASE_URL === undefined;
  return {
    demonstration: demonstrating,
    baseUrl,
    /** Null in a demonstration that was given none: its key is made once and kept in the data folder. */
    secretKey: values.SECRET_KEY ?? null,
    secretKeyPrevious: values.SECRET_KEY_PREVIOUS ?? null,
    smtpUrl: values.SMTP_URL ?? null,
    mailFrom: values.MAIL_FROM ?? `noreply@${demonstrating ? "undersigned.example" : new URL(baseUrl).hostname}`,
    controller: values.CONTROLLER,
    contact: values.CONTACT,
    dataDir: join(resolve(values.DATA_DIR), demonstrating ? "demo" : ""),
    host: values.HOST,
    port: values.PORT,
    trustProxy: values.TRUST_PROXY,
    metricsToken: values.METRICS_TOKEN ?? null,
    logLevel: values.LOG_LEVEL,
    limits: values.LIMITS,
    periods: values.PERIODS,
    backup: backupSettings(values, env),
  };
}

type BackupValues = Pick<z.infer<typeof always>, "BACKUP_RECIPIENT" | "BACKUP_PASSPHRASE" | "BACKUP_COMMAND">;

function backupSettings(values: BackupValues, env: Record<string, string | undefined>) {
  const { BACKUP_RECIPIENT: recipient, BACKUP_PASSPHRASE: passphrase, BACKUP_COMMAND: command } = values;
  const known = Object.entries(env).filter(([name]) => !SECRETS.includes(name));
  return {
    sealing: recipient ? { recipient } : passphrase ? { passphrase } : null,
    // It may need settings of other programs, but none of our secrets.
    hook: command === undefined ? null : { command, environment: Object.fromEntries(known) },
  };
}

/** The environment wins over `.env`. */
function environment() {
  dotenv.config({ quiet: true });
  return process.env;
}

function withSecretFiles(env: Record<string, string | undefined>, problems: string[]) {
  // An empty value counts as none: compose files leave such lines.
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  for (const name of SECRETS) {
    const file = given[`${name}_FILE`];
    if (file === undefined) continue;
    try {
      given[name] = readFileSync(file, "utf8").trim();
    } catch {
      problems.push(`${name}_FILE names a file that cannot be read: ${file}`);
    }
  }
  return given;
}

/** `network-10m=10 code-day=10`: the counts that differ from the defaults. None is below `least`. */
function countsLike<Name extends string>(defaults: Record<Name, number>, least: number) {
  const isName = (name: string): name is Name => Object.hasOwn(defaults, name);
  return (text: string, context: z.RefinementCtx): Record<Name, number> => {
    const counts = { ...defaults };
    for (const part of text.split(/[\s,]+/).filter(Boolean)) {
      const [name = "", count = ""] = part.split("=");
      if (isName(name) && /^\d{1,9}$/.test(count) && Number(count) >= least) counts[name] = Number(count);
      else context.addIssue(`has "${part}": write NAME=NUMBER with a name of ${Object.keys(defaults).join(", ")}`);
    }
    return counts;
  };
}

function isOrigin(value: string) {
  if (!URL.canParse(value)) return false;
  const url = new URL(value);
  return /^https?:$/.test(url.protocol) && url.href === `${url.origin}/` && value.length <= url.href.length;
}

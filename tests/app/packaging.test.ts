import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { EXIT_CONFIG, loadSettings, SETTINGS } from "~/config.server";
import { operator } from "../cli/cli";

const me = operator();
afterAll(me.leave);

const ROOT = join(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(join(ROOT, file), "utf8");

const { port: PORT } = loadSettings({});
const { engines, bin } = z
  .object({ engines: z.object({ node: z.string() }), bin: z.object({ undersigned: z.string() }) })
  .parse(JSON.parse(read("package.json")));

/** What stands behind an instruction, each time that it is there. */
const dockerfile = read("Dockerfile").replaceAll(/\\\n\s*/g, "");
const instructions = (name: string) =>
  [...dockerfile.matchAll(new RegExp(`^${name} (.*)$`, "gm"))].map(([, rest = ""]) => rest);
const imageSettings = Object.fromEntries(
  instructions("ENV").flatMap((line) => line.split(" ").map((pair): [string, string] => split(pair, "="))),
);

const service = z.object({
  environment: z.record(z.string(), z.string()),
  ports: z.array(z.string()).optional(),
  volumes: z.array(z.string()),
  secrets: z.array(z.string()).optional(),
  read_only: z.literal(true),
  cap_drop: z.tuple([z.literal("ALL")]),
  security_opt: z.tuple([z.literal("no-new-privileges:true")]),
});
const compose = z
  .object({
    services: z.object({ undersigned: service, caddy: service }),
    volumes: z.record(z.string(), z.null()),
    secrets: z.record(z.string(), z.object({ file: z.string() })),
  })
  .parse(parse(read("compose.yaml")));

/** systemd's lines; the last one of a name counts. */
const unit = Object.fromEntries(
  read("deploy/undersigned.service")
    .split("\n")
    .filter((line) => /^\w+=/.test(line))
    .map((line) => split(line, "=")),
);

function split(text: string, by: string): [string, string] {
  const at = text.indexOf(by);
  return [text.slice(0, at), text.slice(at + 1)];
}

const settingsIn = (text: string) => [...text.matchAll(/^#? ?([A-Z][A-Z_]+)=/gm)].map(([, name]) => name);

test("every setting that is named for operators is one that the program reads", () => {
  const { NODE_ENV, ...image } = imageSettings;
  expect(NODE_ENV).toBe("production");
  const { undersigned } = compose.services;
  const documented = [...read("README.md").matchAll(/^\| (`[A-Z_`, ]+`) \|/gm)].flatMap(([, names = ""]) =>
    names.replaceAll("`", "").split(", "),
  );
  for (const name of [
    ...Object.keys(image),
    ...Object.keys(undersigned.environment),
    ...settingsIn(read(".env.example")),
    ...documented,
  ])
    expect(SETTINGS).toContain(name);
  for (const name of SETTINGS.filter((name) => !name.endsWith("_FILE")))
    expect(settingsIn(read(".env.example"))).toContain(name);
});

test("the image has a Node that the program runs on, the same for building and running", () => {
  const [build, run] = instructions("FROM").map((line) => line.split(" ")[0]);
  expect(build).toBe(run);
  const major = Number(/^node:(\d+)-slim$/.exec(build ?? "")?.[1]);
  const [, least, below] = />=(\d+) <(\d+)/.exec(engines.node) ?? [];
  expect(major).toBeGreaterThanOrEqual(Number(least));
  expect(major).toBeLessThan(Number(below));
});

test("the image runs the command as nobody special, with a health check that exists and one folder to keep", async () => {
  expect(instructions("RUN").join()).toContain(`ln -s /app/${bin.undersigned} /usr/local/bin/undersigned`);
  expect(instructions("ENTRYPOINT")).toEqual(['["undersigned"]']);
  expect(instructions("USER")).toEqual(["node"]);
  expect(instructions("VOLUME")).toEqual([imageSettings.DATA_DIR]);
  expect(instructions("EXPOSE")).toEqual([String(PORT)]);
  expect(imageSettings.PORT).toBe(String(PORT));
  const [, health = ""] = /CMD (\[.*\])$/.exec(instructions("HEALTHCHECK").join()) ?? [];
  const commands = z.tuple([z.literal("undersigned"), z.string()]);
  for (const text of [health, `["undersigned", ${instructions("CMD").join().slice(1)}`]) {
    const [, command] = commands.parse(JSON.parse(text));
    expect((await me.run(command, "--help")).out).toContain(`Usage: undersigned ${command}`);
  }
});

test("nothing but sources goes into the image", () => {
  const lines = read(".dockerignore").split("\n");
  expect(lines).toContain("*");
  for (const kept of read(".gitignore").split("\n").filter(Boolean))
    expect(lines).not.toContain(`!${kept.replace(/\/$/, "")}`);
});

test("of the containers only the proxy can be reached, and only the data outlives them", () => {
  const { undersigned, caddy } = compose.services;
  expect(undersigned.ports).toBeUndefined();
  expect(undersigned.volumes).toEqual([`data:${imageSettings.DATA_DIR}`]);
  expect(caddy.ports).toEqual(["80:80", "443:443", "443:443/udp"]);
  expect(caddy.environment.UPSTREAM).toBe(`undersigned:${PORT}`);
  expect(Object.keys(compose.volumes)).toEqual(["data", "certificates"]);
});

test("in containers the secrets are files, and one proxy is trusted", () => {
  const { environment, secrets = [] } = compose.services.undersigned;
  expect(environment).toMatchObject({ TRUST_PROXY: "1", PORT: String(PORT), DATA_DIR: imageSettings.DATA_DIR });
  expect(environment).toMatchObject({ SECRET_KEY_FILE: "/run/secrets/secret_key" });
  expect(environment).toMatchObject({ SMTP_URL_FILE: "/run/secrets/smtp_url" });
  for (const name of secrets) {
    const folder = compose.secrets[name]?.file.replace(/^\.\/(.*\/).*/, "$1");
    expect(read(".gitignore").split("\n")).toContain(folder);
  }
});

test("the proxies' files send to the port that the program listens on", () => {
  expect(read("deploy/Caddyfile")).toContain(`127.0.0.1:${PORT}`);
  expect(read("deploy/nginx.conf")).toContain(`proxy_pass http://127.0.0.1:${PORT};`);
});

test("systemd starts the built server, gives up on wrong settings only, and leaves V8 its memory", () => {
  expect(unit).toMatchObject({ Type: "exec", Restart: "on-failure", StartLimitIntervalSec: "0" });
  expect(unit.ExecStart).toMatch(/^\/usr\/bin\/node build\/server\/server\.js$/);
  expect(unit.RestartPreventExitStatus).toBe(String(EXIT_CONFIG));
  expect(Number(unit.TimeoutStopSec)).toBeGreaterThan(10);
  expect(unit).not.toHaveProperty("MemoryDenyWriteExecute");
  for (const name of ["NoNewPrivileges", "ProtectHome", "PrivateTmp", "PrivateDevices", "RestrictNamespaces"])
    expect(unit[name], name).toBe("yes");
  expect(unit).toMatchObject({ ProtectSystem: "strict", CapabilityBoundingSet: "", UMask: "0077" });
});

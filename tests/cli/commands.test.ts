import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { json, operator } from "./cli";

/** Those that the public interface names. */
const COMMANDS = [
  ...["serve", "migrate", "letter publish", "letter list", "letter close", "letter preview"],
  ...["moderator add", "moderator list", "moderator sign-in-link", "moderator remove", "backup", "restore"],
  ...[
    "export",
    "erase",
    "recount",
    "rekey",
    "doctor",
    "mail-test",
    "secrets",
    "verify-log",
    "demo",
    "healthcheck",
    "version",
  ],
];
/** Those that ask before they do it. */
const ASKING = ["letter close", "moderator remove", "backup", "restore", "export", "erase", "rekey", "demo"];

test.each(COMMANDS)("%s --help shows how it is written, with --json, and with --yes where it asks", async (command) => {
  const me = operator();
  const { code, out, err } = await me.run(...command.split(" "), "--help");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toMatch(new RegExp(`Examples?:\n  undersigned ${command}`));
  expect([out.includes("--json"), out.includes("--yes ")]).toEqual([command !== "serve", ASKING.includes(command)]);
  me.leave();
});

test("an unknown command is refused with the way to help", async () => {
  const me = operator();
  expect(await me.run("publish")).toMatchObject({ code: 1, out: "", err: expect.stringContaining("--help") });
  me.leave();
});

test("wrong settings are all named at once, with exit code 78", async () => {
  const me = operator({ BASE_URL: "https://letters.example", PORT: "many" });
  const answer = await me.run("letter", "list", "--json");
  expect(answer.code).toBe(78);
  expect(json(answer)).toMatchObject({ problems: expect.arrayContaining([expect.stringContaining("SECRET_KEY")]) });
  expect(answer.err).toContain("PORT must be a number");
  me.leave();
});

test("a data folder that cannot be made is one line, not a stack trace", async () => {
  // A file stands where the folder should.
  const me = operator({ DATA_DIR: fileURLToPath(import.meta.url) });
  const { code, err } = await me.run("letter", "list");
  expect(code).toBe(1);
  expect(err).toMatch(/^E[A-Z]+: .*Check the path.*\n$/);
  me.leave();
});

test("the version is that of the package", async () => {
  const me = operator();
  expect(json(await me.run("version", "--json"))).toMatchObject({ version: expect.stringMatching(/^\d+\.\d+\.\d+$/) });
  me.leave();
});

test("healthcheck follows what the server answers", async () => {
  let status = 200;
  const server = createServer((request, response) => {
    response.writeHead(request.url === "/readyz" ? status : 404).end("{}");
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.address();
  const me = operator({ PORT: String(Object(address).port) });
  expect(await me.run("healthcheck")).toMatchObject({ code: 0, out: "Ready.\n" });
  status = 503;
  expect(await me.run("healthcheck")).toMatchObject({ code: 1, err: expect.stringContaining("answers 503") });
  await new Promise((closed) => server.close(closed));
  expect(await me.run("healthcheck")).toMatchObject({
    code: 1,
    err: expect.stringContaining("is the server running?"),
  });
  me.leave();
});

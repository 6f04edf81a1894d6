import { readdirSync } from "node:fs";
import { join } from "node:path";
import { matchRoutes } from "@remix-run/react";
import { expect, test } from "vitest";
import { routePatterns } from "../../app/http/route-pattern";

const FOLDER = join(import.meta.dirname, "../../app/routes");

/** The paths of the files in app/routes, as Remix reads their names. */
const PATHS = readdirSync(FOLDER).map((file) =>
  file
    .replace(/\.tsx?$/, "")
    .replaceAll("[.]", "%")
    .split(".")
    .filter((part) => part !== "_index")
    .map((part) =>
      part
        .replace(/^\(\$(.+)\)$/, ":$1?")
        .replace(/^\$$/, "*")
        .replace(/^\$/, ":")
        .replaceAll("%", "."),
    )
    .join("/"),
);
const ROUTES = Object.fromEntries(
  PATHS.map((path) => [path, { id: path, parentId: "root", path: path === "" ? undefined : path }]),
);
const patternOf = routePatterns({ root: { id: "root", path: "" }, ...ROUTES });

const ADDRESSES = PATHS.flatMap((path) => {
  const filled = `/${path}`.replace("*", "what/ever").replaceAll(/:(key|id|slug|n|act)/g, "abc.def-$1");
  return [filled.replace("/:lang?", "") || "/", filled.replace(":lang?", "fr")];
});

test.each([...new Set(ADDRESSES)])("the log calls %s by the pattern of the route that answers it", (address) => {
  const [match] = matchRoutes(Object.values(ROUTES), address) ?? [];
  expect(patternOf(address)).toBe(`/${match?.route.path}`);
});

test("a key stands in no pattern", () => {
  expect(patternOf("/fr/signature/0123456789abcdef.secret/withdraw")).toBe("/:lang?/signature/:key/withdraw");
  expect(patternOf("/moderation/sign-in/0123456789abcdef.secret")).toBe("/moderation/sign-in/:key");
  expect(patternOf("/nowhere/0123456789abcdef.secret")).toBe("/*");
});

// Plain JavaScript without dependencies: it runs before anything is installed or built.
import { build } from "./start/build.js";
import { install } from "./start/install.js";
import { endWithParent, run } from "./start/process.js";
import { checkNode } from "./start/version.js";

const [task] = process.argv.splice(2, 1);

checkNode();
endWithParent();
if (!(await install()) || (task !== "dev" && !(await build()))) process.exit(1);
switch (task) {
  case "serve":
    await import("../build/server/server.js");
    break;
  case "cli":
    await import("../build/server/cli.js");
    break;
  case "bench":
    await import("../tests/bench/run.js");
    break;
  case "dev":
    await run("node_modules/@remix-run/dev/dist/cli.js", ["vite:dev", "-c", "remix.config.js"]);
    break;
  default:
    throw new Error("node app/start.js serve|dev|cli|bench");
}

import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installPackage } from "./apt.js";

const CONF = join(import.meta.dirname, "../../deploy/nginx.conf");

/** nginx where it is, or can be installed: Debian's package, as root. Undefined elsewhere. */
export function findNginx() {
  const find = () =>
    ["/usr/sbin/nginx", "/usr/local/bin/nginx", "/opt/homebrew/bin/nginx"].find((path) => existsSync(path));
  if (!find()) installPackage("nginx-light");
  return find();
}

/** Starts nginx with the configuration that operators are given, without TLS and in a folder of its own. */
export async function startNginx(nginx, port, upstream, main = "worker_processes 1;") {
  const folder = mkdtempSync(join(tmpdir(), "undersigned-nginx-"));
  const log = join(folder, "access.log");
  const conf = readFileSync(CONF, "utf8")
    .replace("/var/cache/nginx/undersigned", join(folder, "cache"))
    .replace("listen 80;", `listen unix:${folder}/plain;`)
    .replace("listen 443 ssl http2", `listen 127.0.0.1:${port}`)
    .replace(/^ *(ssl_|listen \[::\]).*$/gm, "")
    .replace("proxy_pass http://127.0.0.1:3000", `proxy_pass http://127.0.0.1:${upstream}`)
    .replace(/access_log off; +#.*$/m, `access_log ${log} status;`)
    .replace(/(location \/ \{)/, "$1\nadd_header Cache-Status $upstream_cache_status always;");
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const file = join(folder, "nginx.conf");
  const user = process.getuid?.() === 0 ? "user root;" : "";
  writeFileSync(
    file,
    `daemon off; pid ${folder}/pid; error_log stderr crit; ${user} ${main}\nevents {}\nhttp {\nlog_format status $upstream_cache_status;\n${temporary.join("\n")}\n${conf}\n}\n`,
  );
  const child = spawn(nginx, ["-p", folder, "-c", file], { stdio: ["ignore", "ignore", "inherit"] });
  const ended = once(child, "exit");
  while (!existsSync(`${folder}/pid`)) await new Promise((later) => setTimeout(later, 20));
  return {
    pid: child.pid,
    url: `http://127.0.0.1:${port}`,
    /** What the cache said of each request until now. */
    statuses: () => readFileSync(log, "utf8").trim().split("\n"),
    async stop() {
      child.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

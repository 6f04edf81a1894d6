import { spawnSync } from "node:child_process";

const APT = "apt-get";

/** Installs one of Debian's packages, where this is a Debian and we may. */
export function installPackage(name) {
  if (process.getuid?.() !== 0) return;
  for (const args of [["update"], ["install", "--yes", "--no-install-recommends", name]]) {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    spawnSync(APT, args, { stdio: ["ignore", 2, 2], env, timeout: 5 * 60_000 });
  }
}

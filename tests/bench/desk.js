import { join } from "node:path";
import { runChild } from "./child.js";

const CLI = join(import.meta.dirname, "../../build/server/cli.js");
const WHO = "nina@alliance.example";

/**
 * A moderator who has signed in at the desk. `change` takes a name off the list, and puts it back at the next call: a change
 * of what the public sees, each time, by the way that a decision goes.
 */
export async function openDesk({ url, settings, slug }) {
  const cli = async (...args) => JSON.parse(await runChild(CLI, { env: settings, args: [...args, "--json"] }));
  await cli("moderator", "add", WHO);
  const link = await cli("moderator", "sign-in-link", WHO);
  const headers = { Origin: url, "Content-Type": "application/x-www-form-urlencoded" };
  const signedIn = await fetch(link.url, { method: "POST", headers, redirect: "manual" });
  headers.Cookie = signedIn.headers.getSetCookie()[0]?.split(";")[0] ?? "";

  const list = await (await fetch(`${url}/letters/${slug}/signatories.json`)).json();
  const page = `${url}/moderation/signatures/${list.signatories[0].id}`;
  let listed = true;
  return async function change() {
    const revision = /name="revision" value="(\d+)"/.exec(await (await fetch(page, { headers })).text())?.[1];
    const body = new URLSearchParams({ revision, anotherOrganisation: "yes" });
    const act = listed ? "undo" : "approve";
    const answer = await fetch(`${page}/${act}`, { method: "POST", headers, body, redirect: "manual" });
    if (answer.status !== 303) throw new Error(`${act} was answered ${answer.status}`);
    listed = !listed;
  };
}

import { join } from "node:path";
import { runChild } from "./child.js";

const CLI = join(import.meta.dirname, "../../build/server/cli.js");
const WHO = "nina@alliance.example";

/** A moderator who has signed in at the desk. */
export async function openDesk({ url, settings, slug }) {
  const cli = async (...args) => JSON.parse(await runChild(CLI, { env: settings, args: [...args, "--json"] }));
  await cli("moderator", "add", WHO);
  const link = await cli("moderator", "sign-in-link", WHO);
  const headers = { Origin: url, "Content-Type": "application/x-www-form-urlencoded" };
  const signedIn = await fetch(link.url, { method: "POST", headers, redirect: "manual" });
  headers.Cookie = signedIn.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  const { signatories } = await (await fetch(`${url}/letters/${slug}/signatories.json`)).json();

  async function act(id, name) {
    const page = `${url}/moderation/signatures/${id}`;
    const revision = /name="revision" value="(\d+)"/.exec(await (await fetch(page, { headers })).text())?.[1];
    const body = new URLSearchParams({ revision, anotherOrganisation: "yes" });
    const answer = await fetch(`${page}/${name}`, { method: "POST", headers, body, redirect: "manual" });
    if (answer.status !== 303) throw new Error(`${name} was answered ${answer.status}`);
  }

  let listed = true;
  return {
    /** The session's cookie: its name and its value. */
    cookie: headers.Cookie.split(/=(.*)/s),
    /** Takes a name off the list, and puts it back at the next call: a change of what the public sees, each time. */
    async change() {
      await act(signatories[0].id, listed ? "undo" : "approve");
      listed = !listed;
    },
    /** So many wait again. */
    async takeBack(count) {
      for (const { id } of signatories.slice(0, count)) await act(id, "undo");
    },
  };
}

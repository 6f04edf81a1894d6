export type Visitor = ReturnType<typeof visitor>;

/** Somebody without a browser: keeps cookies and sends forms as one would. Follows no redirect. */
export function visitor(base: string) {
  const cookies = new Map<string, string>();

  async function send(path: string, init: RequestInit = {}) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const headers = { ...(cookie && { cookie }), ...init.headers };
    const answer = await fetch(new URL(path, base), { redirect: "manual", ...init, headers });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === "") cookies.delete(name);
      else cookies.set(name, value);
    }
    return answer;
  }

  return {
    cookies,
    send,
    get: (path: string) => send(path),
    /** The page's HTML, whatever its status. */
    page: async (path: string) => (await send(path)).text(),
    post: (path: string, fields: Record<string, string> = {}) =>
      send(path, { method: "POST", headers: { Origin: base }, body: new URLSearchParams(fields) }),
  };
}

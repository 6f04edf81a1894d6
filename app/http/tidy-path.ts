import type { MiddlewareHandler } from "hono";

/** One address a page: a slash at the end goes away. The new address begins with one slash only, so it stays with us. */
export const tidyPath: MiddlewareHandler = async (c, next) => {
  const { pathname, search } = new URL(c.req.url);
  const readonly = c.req.method === "GET" || c.req.method === "HEAD";
  if (readonly && pathname !== "/" && pathname.endsWith("/")) {
    return c.redirect(`${pathname.replace(/\/+$/, "").replace(/^\/*/, "/")}${search}`, 308);
  }
  await next();
};

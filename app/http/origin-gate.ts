import type { MiddlewareHandler } from "hono";
import type { Answer } from "./problem-page.server";

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Lets a change through only when a page of ours sent it. Remix's own check misses resource routes, `?_data=` requests
 * and requests without Origin.
 */
export function originGate(baseUrl: string, refuse: Answer): MiddlewareHandler {
  return async (c, next) => {
    if (!SAFE.has(c.req.method) && !isOurs(c.req.raw.headers, baseUrl)) return refuse(c);
    await next();
  };
}

function isOurs(headers: Headers, baseUrl: string) {
  const site = headers.get("Sec-Fetch-Site");
  return site === null ? headers.get("Origin") === baseUrl : site === "same-origin";
}

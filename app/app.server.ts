import pino, { type Logger } from "pino";
import type { Settings } from "./config.server";

export type App = {
  settings: Settings;
  log: Logger;
  now: () => number;
  db: { isReadable(): boolean };
};
export type AppHandle = { app: App; close(): void | Promise<void> };

export async function openApp(settings: Settings): Promise<AppHandle> {
  const log = pino({ level: settings.logLevel });
  return { app: { settings, log, now: () => Date.now(), db: { isReadable: () => true } }, close() {} };
}

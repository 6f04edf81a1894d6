import { EVENT_TYPES, type EventType } from "./event";

/** What is asked of the activity: all filters together; `before` is the number of an event, for the next page. */
export type ActivityQuery = {
  /** A moderator's id. */
  by: number | null;
  type: EventType | null;
  /** In UTC, such as "2027-02-09". */
  day: string | null;
  before: number | null;
};

/** What it doesn't know or understand is as if it were not there. */
export function readActivity(params: URLSearchParams): ActivityQuery {
  const given = (name: string) => params.get(name) ?? "";
  const number = (name: string) => (/^[1-9]\d{0,14}$/.test(given(name)) ? Number(given(name)) : null);
  const type = EVENT_TYPES.find((known) => known === given("type")) ?? null;
  return {
    by: number("by"),
    type,
    day: startOfDay(given("day")) === null ? null : given("day"),
    before: number("before"),
  };
}

export function writeActivity(query: ActivityQuery): string {
  const given = Object.entries(query).flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]]));
  return new URLSearchParams(given).toString();
}

/** When a day begins, in milliseconds; null where there is no such day. */
export function startOfDay(day: string): number | null {
  const at = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(day) : Number.NaN;
  return Number.isNaN(at) ? null : at;
}

-- When each of the timers that people care about was first waited for, last began and ended, and how. Without an end it runs, or
-- something cut it off. The others live in memory.
create table timers (
  name text primary key check (name <> ''),
  known_since integer not null,
  began_at integer,
  ended_at integer,
  outcome text check (outcome in ('done', 'failed')),
  succeeded_at integer,
  check (began_at is not null or (ended_at is null and succeeded_at is null)),
  check ((ended_at is null) = (outcome is null)),
  check (ended_at >= began_at)
) strict, without rowid;

-- How many mails wait, how many of them were tried, and since when the oldest does: read from here alone.
create index outbox_waiting on outbox (created_at, attempts) where status = 'queued';

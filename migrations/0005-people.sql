-- What each session was opened with, and a rough name of its browser. Whoever is at the desk signs in again.
drop table sessions;
create table sessions (
  id_hash blob primary key check (length(id_hash) = 32),
  moderator_id integer not null references moderators (id),
  way text not null check (way in ('mail', 'link', 'factor')),
  browser text not null,
  created_at integer not null,
  seen_at integer not null
) strict, without rowid;
create index sessions_of_moderator on sessions (moderator_id);

-- A passkey's own count of its uses, or the last time step whose code an app gave: neither comes a second time.
alter table credentials add column counter integer not null default 0 check (counter >= 0);
-- A rough name of the browser in which it was added.
alter table credentials add column browser text not null default '';
create unique index credentials_one_totp on credentials (moderator_id) where kind = 'totp';

-- The challenges that a passkey has answered, for as long as they could be answered again.
create table answered_challenges (
  hash blob primary key check (length(hash) = 32),
  answered_at integer not null
) strict, without rowid;
create index answered_challenges_by_age on answered_challenges (answered_at);

-- What there was unusually much of: a network (as signatures have it, in hex), a mail domain, or a letter (its slug). `times`
-- counts the minutes in which it happened.
create table alarms (
  id integer primary key,
  kind text not null check (kind in ('network', 'domain', 'letter')),
  cause text not null check (cause in ('limit', 'confirmed')),
  subject text not null check (kind <> 'network' or length(subject) = 32),
  letter_id integer not null references letters (id),
  first_at integer not null,
  last_at integer not null,
  times integer not null default 1 check (times > 0),
  seen_at integer,
  seen_by integer references moderators (id),
  check (last_at >= first_at),
  check ((seen_at is null) = (seen_by is null))
) strict;
create index alarms_of_subject on alarms (kind, cause, subject, id);
create index alarms_unseen on alarms (last_at) where seen_at is null;
create index alarms_by_age on alarms (last_at);

-- Since when a letter takes no signatures, and what those who come to sign are told: a JSON object, a text a language.
alter table letters add column held_at integer;
alter table letters add column held_notice text
  check ((held_at is null) = (held_notice is null)) check (held_notice is null or json_valid(held_notice));

-- A robot's, by a field that people don't see: nothing is ever mailed about it.
alter table signatures add column trapped integer not null default 0 check (trapped in (0, 1));

-- What was decided, in numbers: everything that was confirmed and is not on the list, and how long the last decisions took.
create index signatures_by_outcome on signatures (letter_id, status, reason_code, hidden_at, confirmed_at)
  where confirmed_at is not null and (status <> 'listed' or hidden_at is not null);
create index signatures_decided on signatures (letter_id, decided_at, confirmed_at) where decided_at is not null;

-- Who did what. Signing, which is most of what happens, pays for neither.
create index events_of_person on events (actor, seq) where actor not in ('signer', 'system', 'reader');
create index events_of_type on events (type, seq) where type <> 'signature.signed';

-- How far those came who signed on a day from addresses of a mail domain.
create table confirmation_days (
  day integer not null check (day % 86400000 = 0),
  domain text not null,
  mailed integer not null default 0 check (mailed >= 0),
  delivered integer not null default 0 check (delivered >= 0),
  opened integer not null default 0 check (opened >= 0),
  confirmed integer not null default 0 check (confirmed >= 0),
  approved integer not null default 0 check (approved >= 0),
  primary key (day, domain)
) strict, without rowid;

-- When the first mail with a code was handed over, and when the signer was reminded of it, or it was decided not to.
alter table signatures add column mailed_at integer;
alter table signatures add column reminded_at integer check (reminded_at is null or mailed_at is not null);
create index signatures_to_remind on signatures (mailed_at)
  where status = 'unconfirmed' and mailed_at is not null and reminded_at is null;
alter table letters add column reminds integer not null default 1 check (reminds in (0, 1));

-- How often a moderator is told that something waits, and until when they were told.
alter table moderators add column digest text not null default 'daily'
  check (digest in ('off', 'at-once', 'hourly', 'daily'));
alter table moderators add column digested_at integer not null default 0;

-- Since when an open question waits for its signer's answer.
alter table signatures add column asked_at integer check (asked_at is null or status = 'waiting');
-- The name that was signed, where another form of it is shown.
alter table signatures add column signed_organisation text check (signed_organisation <> organisation);

-- What a moderator asked a signer, and how it ended. While one has not, its signature is asked.
create table questions (
  id text primary key check (length(id) = 16),
  signature_id text not null references signatures (id),
  text_sealed blob not null,
  asked_by integer not null references moderators (id),
  asked_at integer not null,
  ending text check (ending in ('answered', 'taken-back', 'closed')),
  ended_at integer,
  answer_sealed blob,
  check ((ending is null) = (ended_at is null)),
  check ((ending is 'answered') = (answer_sealed is not null))
) strict;
create unique index questions_one_open on questions (signature_id) where ending is null;
create index questions_of_signature on questions (signature_id, asked_at, id);

-- What moderators write for their colleagues.
create table notes (
  id text primary key check (length(id) = 16),
  signature_id text not null references signatures (id),
  text_sealed blob not null,
  written_by integer not null references moderators (id),
  written_at integer not null
) strict;
create index notes_of_signature on notes (signature_id, written_at, id);

-- The reasons for declining that an owner added or changed; the others stand in the dictionaries. The words are a JSON object:
-- of each language, a title and a text.
create table decline_reasons (
  code text primary key check (length(code) between 1 and 40),
  position integer not null,
  words text not null check (json_valid(words)),
  retired_at integer
) strict, without rowid;

-- One more purpose, which a check can only be given by making its table anew.
create table challenges_anew (
  id text primary key check (length(id) = 16),
  purpose text not null
    check (purpose in ('confirm', 'withdraw', 'dispute', 'correct', 'answer', 'sign-in', 'sign-in-link')),
  signature_id text references signatures (id),
  moderator_id integer references moderators (id),
  tries integer not null default 0 check (tries >= 0),
  created_at integer not null,
  sent_at integer,
  used_at integer,
  check (signature_id is null or moderator_id is null),
  check ((purpose in ('sign-in', 'sign-in-link')) = (signature_id is null))
) strict, without rowid;
insert into challenges_anew (id, purpose, signature_id, moderator_id, tries, created_at, sent_at, used_at)
  select id, purpose, signature_id, moderator_id, tries, created_at, sent_at, used_at from challenges;
drop table challenges;
alter table challenges_anew rename to challenges;
create index challenges_of_signature on challenges (signature_id, purpose, created_at) where signature_id is not null;
create index challenges_by_age on challenges (created_at);

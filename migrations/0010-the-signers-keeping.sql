-- What a signer wants to be different on the list, while a moderator looks, and how it ended. Both the fields that are wanted and
-- those that they replaced are a JSON object, sealed.
create table corrections (
  id text primary key check (length(id) = 16),
  signature_id text not null references signatures (id),
  wanted_sealed blob not null,
  replaced_sealed blob,
  made_at integer not null,
  ending text check (ending in ('accepted', 'refused', 'replaced', 'closed')),
  ended_at integer,
  ended_by integer references moderators (id),
  reason_sealed blob,
  check ((ending is null) = (ended_at is null)),
  check ((ending in ('accepted', 'refused')) = (ended_by is not null)),
  check (replaced_sealed is null or ending is 'accepted'),
  check (reason_sealed is null or ending is 'refused')
) strict;
create unique index corrections_one_open on corrections (signature_id) where ending is null;
create index corrections_of_signature on corrections (signature_id, made_at, id);

-- Handing a signature over to another address: the one that it goes to and the one that it comes from, both sealed. It is done
-- when the new address has confirmed with its own code, and, where the domain's evidence would be lost, a moderator has agreed.
create table hand_overs (
  id text primary key check (length(id) = 16),
  signature_id text not null references signatures (id),
  email_sealed blob not null,
  address_hash blob not null check (length(address_hash) = 32),
  from_sealed blob not null,
  begun_at integer not null,
  confirmed_at integer,
  ending text check (ending in ('done', 'refused', 'replaced', 'closed')),
  ended_at integer,
  ended_by integer references moderators (id),
  check ((ending is null) = (ended_at is null)),
  check (ending is null or ending in ('replaced', 'closed') or confirmed_at is not null)
) strict;
create unique index hand_overs_one_open on hand_overs (signature_id) where ending is null;
create index hand_overs_of_signature on hand_overs (signature_id, begun_at, id);
create index hand_overs_by_age on hand_overs (begun_at);

-- Since when the oldest of these waits for a moderator.
alter table signatures add column proposed_at integer
  check (proposed_at is null or status in ('waiting', 'listed'));
create index signatures_proposed on signatures (proposed_at) where proposed_at is not null;

-- Since when nothing personal is kept of it. Its sealed fields then hold empty texts, its address's hash is nobody's.
alter table signatures add column erased_at integer
  check (erased_at is null or (status in ('declined', 'merged', 'withdrawn') and salt is null));

-- Which hand-over a mail is about: it may go to either of its addresses.
alter table outbox add column hand_over_id text references hand_overs (id);
create index outbox_of_hand_over on outbox (hand_over_id) where hand_over_id is not null;

-- More purposes: see 0003.
create table challenges_anew (
  id text primary key check (length(id) = 16),
  purpose text not null
    check (purpose in ('confirm', 'withdraw', 'dispute', 'correct', 'answer', 'hand-over', 'take-over', 'renew', 'data', 'erase', 'sign-in', 'sign-in-link')),
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

-- Times are milliseconds since the epoch, UTC. Columns named *_sealed hold AES-256-GCM: see app/domain/seal.server.ts.

create table meta (
  key text primary key,
  value text not null
) strict, without rowid;

create table letters (
  id integer primary key,
  slug text not null unique,
  language text not null,
  contact text not null,
  version integer not null check (version >= 1),
  opens_at integer,
  closes_at integer,
  created_at integer not null,
  listed integer not null default 0 check (listed >= 0),
  countries integer not null default 0 check (countries >= 0 and countries <= listed),
  revision integer not null default 1 check (revision >= 1),
  check (opens_at is null or closes_at is null or opens_at <= closes_at)
) strict;

create table letter_texts (
  letter_id integer not null references letters (id),
  version integer not null check (version >= 1),
  language text not null,
  title text not null,
  from_name text not null,
  to_name text not null,
  body text not null,
  sha256 text not null check (length(sha256) = 64),
  substantial integer not null check (substantial in (0, 1)),
  published_at integer not null,
  primary key (letter_id, version, language)
) strict, without rowid;

create table moderators (
  id integer primary key,
  email_sealed blob not null,
  address_hash blob not null unique,
  role text not null check (role in ('owner', 'moderator', 'reader')),
  created_at integer not null,
  removed_at integer
) strict;

create table signatures (
  seq integer primary key,
  id text not null unique check (length(id) = 16),
  letter_id integer not null references letters (id),
  version integer not null,
  language text not null,
  locale text not null,
  status text not null
    check (status in ('unconfirmed', 'waiting', 'listed', 'declined', 'merged', 'disputed', 'withdrawn')),
  revision integer not null default 1 check (revision >= 1),
  organisation text not null check (length(organisation) between 1 and 150),
  organisation_key text not null check (organisation_key <> ''),
  website text not null,
  website_domain text not null,
  country text not null check (length(country) between 2 and 3),
  sector text not null
    check (sector in ('ngo', 'network', 'foundation', 'company', 'public-body', 'academia', 'union', 'faith', 'other')),
  authority text not null check (authority in ('board', 'director', 'delegated', 'members')),
  statement text,
  show_representative integer not null check (show_representative in (0, 1)),
  name_sealed blob not null,
  role_sealed blob not null,
  email_sealed blob not null,
  address_hash blob not null check (length(address_hash) = 32),
  email_domain text not null,
  fingerprint blob not null check (length(fingerprint) = 32),
  salt blob,
  key_version integer not null default 1 check (key_version >= 1),
  signed_at integer not null,
  confirmed_at integer,
  decided_at integer,
  listed_at integer,
  -- The number of the event that listed it: the order of the list's newest, and its place in the search.
  listing integer,
  disputed_at integer,
  withdrawn_at integer,
  hidden_at integer,
  vouched integer not null default 0 check (vouched in (0, 1)),
  decided_by integer references moderators (id),
  reason_code text,
  reason_sealed blob,
  merged_into text references signatures (id),
  foreign key (letter_id, version, language) references letter_texts (letter_id, version, language),
  check (status in ('unconfirmed', 'withdrawn') or confirmed_at is not null),
  check (status <> 'unconfirmed' or confirmed_at is null),
  check ((status = 'listed') = (listed_at is not null)),
  check ((status = 'listed') = (listing is not null)),
  check ((status = 'withdrawn') = (withdrawn_at is not null)),
  check ((status = 'merged') = (merged_into is not null)),
  check (status not in ('listed', 'declined', 'merged') or decided_at is not null),
  check ((reason_code is null) = (reason_sealed is null))
) strict;

create unique index signatures_one_open on signatures (letter_id, address_hash, organisation_key)
  where status in ('waiting', 'listed', 'disputed');
create index signatures_of_address on signatures (address_hash, letter_id, organisation_key);
create index signatures_by_status on signatures (status, confirmed_at, seq);
create index signatures_unconfirmed on signatures (signed_at) where status = 'unconfirmed';
create index signatures_listed_name on signatures (letter_id, organisation_key, seq)
  where status = 'listed' and hidden_at is null;
create unique index signatures_listed_newest on signatures (letter_id, listing)
  where status = 'listed' and hidden_at is null;
create index signatures_listed_country on signatures (letter_id, country, organisation_key, seq)
  where status = 'listed' and hidden_at is null;
create index signatures_listed_sector on signatures (letter_id, sector, organisation_key, seq)
  where status = 'listed' and hidden_at is null;
create index signatures_listed_sector_country on signatures (letter_id, sector, country, organisation_key, seq)
  where status = 'listed' and hidden_at is null;
create index signatures_of_website on signatures (letter_id, website_domain) where status <> 'unconfirmed';

-- The pieces of the names on the lists, with their country and sector: see app/domain/search.ts. A row's id is the letter's
-- id and the signature's listing, so that a letter's names are one range, in the order of listing: see db/search.server.ts.
create virtual table search using fts5 (
  pieces, content = '', contentless_delete = 1, tokenize = "ascii tokenchars '_=.-'"
);

-- How many are on each letter's list: by country and sector, and by the day on which they were listed.
create table tallies (
  letter_id integer not null references letters (id),
  country text not null,
  sector text not null,
  listed integer not null check (listed >= 1),
  primary key (letter_id, country, sector)
) strict, without rowid;

create table listed_days (
  letter_id integer not null references letters (id),
  day integer not null check (day % 86400000 = 0),
  listed integer not null check (listed >= 1),
  primary key (letter_id, day)
) strict, without rowid;

-- Parts of names by which look-alikes are found without comparing every pair.
create table name_keys (
  letter_id integer not null references letters (id),
  key text not null,
  signature_id text not null references signatures (id),
  primary key (letter_id, key, signature_id)
) strict, without rowid;
create index name_keys_of_signature on name_keys (signature_id);

create table challenges (
  id text primary key check (length(id) = 16),
  purpose text not null check (purpose in ('confirm', 'withdraw', 'dispute', 'correct', 'sign-in', 'sign-in-link')),
  signature_id text references signatures (id),
  moderator_id integer references moderators (id),
  tries integer not null default 0 check (tries >= 0),
  created_at integer not null,
  sent_at integer,
  used_at integer,
  check (signature_id is null or moderator_id is null),
  check ((purpose in ('sign-in', 'sign-in-link')) = (signature_id is null))
) strict, without rowid;
create index challenges_of_signature on challenges (signature_id, purpose, created_at) where signature_id is not null;
create index challenges_by_age on challenges (created_at);

create table events (
  seq integer primary key check (seq >= 1),
  at integer not null,
  type text not null,
  subject text not null,
  actor text not null,
  data text not null check (json_valid(data)),
  hash blob not null check (length(hash) = 32)
) strict;
create index events_of_subject on events (subject, seq);

create table outbox (
  id integer primary key,
  message_id text not null unique,
  kind text not null,
  signature_id text references signatures (id),
  challenge_id text references challenges (id),
  moderator_id integer references moderators (id),
  status text not null default 'queued' check (status in ('queued', 'sent', 'failed', 'cancelled')),
  attempts integer not null default 0 check (attempts >= 0),
  next_at integer not null,
  leased_until integer,
  last_error text,
  created_at integer not null,
  sent_at integer,
  check ((status = 'sent') = (sent_at is not null)),
  check ((signature_id is null) <> (moderator_id is null))
) strict;
create index outbox_due on outbox (next_at) where status = 'queued';
create index outbox_failed on outbox (id) where status = 'failed';
create index outbox_of_signature on outbox (signature_id) where signature_id is not null;

create table credentials (
  id text primary key,
  moderator_id integer not null references moderators (id),
  kind text not null check (kind in ('passkey', 'totp', 'recovery')),
  secret_sealed blob not null,
  created_at integer not null,
  used_at integer
) strict, without rowid;
create index credentials_of_moderator on credentials (moderator_id);

create table sessions (
  id_hash blob primary key check (length(id_hash) = 32),
  moderator_id integer not null references moderators (id),
  created_at integer not null,
  seen_at integer not null
) strict, without rowid;
create index sessions_of_moderator on sessions (moderator_id);

create table limits (
  key blob primary key,
  ends_at integer not null,
  count integer not null check (count >= 0)
) strict, without rowid;
create index limits_by_end on limits (ends_at);

-- Addresses that asked never to be written to again. Sealed beside the hash, so that a new key can hash them anew.
create table blocked_addresses (
  id integer primary key,
  address_hash blob not null unique,
  email_sealed blob not null,
  blocked_at integer not null
) strict;

-- What readers say is wrong with a name on a list.
create table reports (
  id text primary key check (length(id) = 16),
  signature_id text not null references signatures (id),
  text_sealed blob not null,
  email_sealed blob,
  created_at integer not null,
  settled_at integer,
  settled_by integer references moderators (id),
  check ((settled_at is null) = (settled_by is null))
) strict;
create index reports_open on reports (created_at, id) where settled_at is null;
create index reports_settled on reports (settled_at) where settled_at is not null;
create index reports_of_signature on reports (signature_id, created_at, id);

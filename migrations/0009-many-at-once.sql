-- What a moderator does to many signatures at once: first shown, then done in batches, and undone as one.
create table bulk_actions (
  id text primary key check (length(id) = 16),
  moderator_id integer not null references moderators (id),
  act text not null check (act in ('approve', 'decline')),
  state text not null check (state in ('shown', 'doing', 'done', 'undoing', 'undone')),
  reason_code text check (reason_code is null or act = 'decline'),
  -- Whether declined signers are mailed. Whoever is approved always is.
  mails integer not null default 0 check (mails in (0, 1)),
  shown_at integer not null,
  started_at integer check ((state = 'shown') = (started_at is null)),
  undone_by integer references moderators (id) check ((state in ('undoing', 'undone')) = (undone_by is not null))
) strict, without rowid;
create index bulk_actions_running on bulk_actions (started_at) where state in ('doing', 'undoing');
create index bulk_actions_by_age on bulk_actions (shown_at);

-- The signatures as they were shown, and what became of each.
create table bulk_items (
  bulk_id text not null references bulk_actions (id),
  position integer not null check (position >= 1),
  signature_id text not null references signatures (id),
  revision integer not null,
  state text not null check (state in ('shown', 'done', 'left', 'undone', 'kept')),
  why text check (why in ('changed', 'similar', 'twin')),
  left_revision integer,
  primary key (bulk_id, position),
  check ((state in ('left', 'kept')) = (why is not null))
) strict, without rowid;
create unique index bulk_items_once on bulk_items (bulk_id, signature_id);
create index bulk_items_by_state on bulk_items (bulk_id, state, position);
create index bulk_items_of_signature on bulk_items (signature_id);

-- Since when nobody can be written to about it: long after its letter closed, the address was forgotten. A name and role that are
-- not shown went with it.
alter table signatures add column contact_forgotten_at integer;

-- What periods end, each by its moment. Signing pays for none of these.
create index signatures_with_contact on signatures (letter_id)
  where status in ('waiting', 'listed') and contact_forgotten_at is null;
create index signatures_declined_since on signatures (decided_at)
  where status in ('declined', 'merged') and erased_at is null;
create index signatures_withdrawn_since on signatures (withdrawn_at) where status = 'withdrawn' and erased_at is null;

-- Notes for colleagues, sealed: why a moderator vouched for a signature, and why one hid it.
alter table signatures add column vouch_note_sealed blob check (vouch_note_sealed is null or vouched = 1);
alter table signatures add column hidden_note_sealed blob
  check (hidden_note_sealed is null or hidden_at is not null) check (hidden_at is null or status = 'listed');
create index signatures_hidden on signatures (hidden_at) where hidden_at is not null;
create index signatures_merged on signatures (merged_into) where merged_into is not null;

-- Since when a letter's names are not shown, and why: a JSON object, a text a language.
alter table letters add column paused_at integer;
alter table letters add column paused_reason text
  check ((paused_at is null) = (paused_reason is null)) check (paused_reason is null or json_valid(paused_reason));

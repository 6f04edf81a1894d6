-- When the letter or its list changed last: "as of" on what is made once a revision. Who is there already changed with the newest event.
alter table letters add column changed_at integer not null default 0;
update letters set changed_at = coalesce((select max(at) from events), created_at);

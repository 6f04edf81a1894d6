-- Whether it is told that an organisation withdrew, and when: never which. A row stands for a name that was on the list and was
-- withdrawn while it was told so, and holds nothing that would have to be erased with it.
alter table letters add column tells_withdrawals integer not null default 0 check (tells_withdrawals in (0, 1));
create table withdrawals (
  id integer primary key,
  letter_id integer not null references letters (id),
  at integer not null
) strict;
create index withdrawals_of_letter on withdrawals (letter_id, at);

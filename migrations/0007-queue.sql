-- Where a signature's mail came from, and whether a name on its letter's list is like its own: what the desk's queue filters by.
alter table signatures add column mail_origin text
  check (mail_origin in ('own-domain', 'other-domain', 'free-mail', 'disposable-mail'));
alter table signatures add column alike integer not null default 0 check (alike in (0, 1));

-- The queue in the order of arrival. What it filters by stands in the index itself, so that those that do not fit are passed
-- over without reading them: one index for every combination of filters.
drop index signatures_by_status;
create index signatures_by_status on signatures (
  status, coalesce(confirmed_at, signed_at), seq, asked_at, mail_origin, alike, country, sector, language, email_domain,
  website_domain, organisation_key
);
-- Those from before, until the server has looked at them.
create index signatures_unsorted on signatures (seq) where mail_origin is null;

-- Which names on the list are like which signature's, each way: kept when either changes, so that the look-alikes of a night
-- are known without comparing anything.
create table look_alikes (
  signature_id text not null references signatures (id),
  listed_id text not null references signatures (id),
  primary key (signature_id, listed_id)
) strict, without rowid;
create index look_alikes_of_listed on look_alikes (listed_id);

-- Which signatures came from one network: a keyed hash of the client's /24 or /64, forgotten after thirty days. Both indexes
-- leave out what nobody confirmed, so that signing pays for neither.
alter table signatures add column network_hash blob check (length(network_hash) = 16);
create index signatures_of_network on signatures (network_hash)
  where network_hash is not null and status <> 'unconfirmed';
create index signatures_with_network on signatures (signed_at)
  where network_hash is not null and status <> 'unconfirmed';
create index signatures_of_email_domain on signatures (email_domain) where status <> 'unconfirmed';

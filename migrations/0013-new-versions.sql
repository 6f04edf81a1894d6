-- The newest version whose change is substantial, and how far those have been asked who signed an earlier one: the number of the
-- signature that was looked at last; null once nobody is left. Who published such a version before meant it to be asked about.
alter table letters add column substantial_version integer
  check (substantial_version is null or substantial_version <= version);
alter table letters add column asking_after integer check (asking_after is null or substantial_version is not null);
update letters set substantial_version =
  (select max(version) from letter_texts where letter_id = letters.id and substantial = 1);
update letters set asking_after = 0 where substantial_version is not null;

-- The version that its signer was last asked about.
alter table signatures add column mailed_version integer;

-- Which privacy notice was shown to who signed: the day that it is of. Not known of those who signed before.
alter table signatures add column notice text;

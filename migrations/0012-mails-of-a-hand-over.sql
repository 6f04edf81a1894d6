-- A hand-over that is forgotten takes its mails with it.
create index outbox_of_hand_over on outbox (hand_over_id) where hand_over_id is not null;

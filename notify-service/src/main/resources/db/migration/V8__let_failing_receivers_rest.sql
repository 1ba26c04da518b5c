-- A receiver that fails again and again is let alone for a while: its deliveries wait without using up their attempts.
alter table follower add failures int not null default 0; -- in a row
alter table follower add rests_until timestamptz;

-- Two secrets sign while a receiver changes from the old one to the new one.
alter table follower add old_webhook_secret bytea;
alter table follower add old_webhook_secret_until timestamptz;

-- When a delivery was first due: what waits too long behind a receiver that rests is given up.
alter table delivery add wanted_at timestamptz;
update delivery set wanted_at = due_at;
alter table delivery alter wanted_at set not null;

create index delivery_waiting on delivery (follower_id, due_at) where state = 'pending';
create index delivery_by_state on delivery (state, created_at, id);

-- Attempts that had been made when a delivery was sent again: patience begins anew after them.
alter table delivery add resent_after int not null default 0;

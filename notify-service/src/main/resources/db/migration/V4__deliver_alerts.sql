-- One row per alert and address: the queue is the table.
create table delivery (
    id            uuid primary key,   -- the webhook-id, the same in every attempt
    alert_id      uuid not null references alert (id) on delete cascade,
    channel       text not null,
    state         text not null check (state in ('pending', 'delivered', 'abandoned')),
    attempts      int not null default 0,
    due_at        timestamptz not null,
    claimed_until timestamptz,        -- a worker has it; if the worker dies, it is free again then
    finished_at   timestamptz,
    because       text,
    created_at    timestamptz not null,
    unique (alert_id, channel)
);
create index delivery_due on delivery (due_at) where state = 'pending';

create table delivery_attempt (
    delivery_id uuid not null references delivery (id) on delete cascade,
    number      int not null,
    at          timestamptz not null,
    outcome     text not null check (outcome in ('accepted', 'try_later', 'refused')),
    because     text not null,
    millis      int not null,
    primary key (delivery_id, number)
);

-- Events of committed transactions on their way to Kafka.
create table outbox (
    position    bigint generated always as identity primary key,
    event_id    uuid        not null unique,
    type        text        not null,
    topic       text        not null,
    key         text        not null,
    subject     text        not null,
    happened_at timestamptz not null,
    data        bytea       not null,
    recorded_at timestamptz not null default now()
);
-- Rows come and go; dead ones must not slow down the next read.
alter table outbox set (autovacuum_vacuum_scale_factor = 0.01);

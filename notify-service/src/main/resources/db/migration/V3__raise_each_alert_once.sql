-- Events that somebody was told of, with their data as they came.
create table happening (
    event_id    text primary key,
    type        text not null,
    source      text not null,
    subject     text,
    happened_at timestamptz not null,
    data        text not null
);

-- The ledger: this subscriber has been told this of this project. Rows are copied to the survivor of a merge.
create table told (
    subscription_id uuid not null references subscription (id) on delete cascade,
    project_id      uuid not null,
    subject         text not null,    -- 'opened', 'promise_made:2026-12-31'
    article         uuid not null,    -- which the alert cited
    told_at         timestamptz not null default now(),
    primary key (subscription_id, project_id, subject)
);
create index told_project on told (project_id);

-- Numbers count from 1 within a subscription and are given under its row lock, so a reader who goes on from the last
-- number that was seen neither misses an alert nor sees one twice.
create table alert (
    id              uuid primary key,
    subscription_id uuid not null references subscription (id) on delete cascade,
    number          bigint not null,
    event_id        text not null references happening (event_id),
    project_id      uuid,
    language        text not null,
    title           text not null,
    body            text not null,
    html            text not null,
    raised_at       timestamptz not null,
    unique (subscription_id, number)
);
create index alert_happening on alert (event_id);

-- What has been sent to a chat, so that it is not sent again after a break, and can be changed when it is corrected.
create table telegram_message (
    delivery_id uuid not null references delivery (id) on delete cascade,
    part        int not null,
    chat        text not null,
    message_id  bigint,              -- null while nobody knows whether it has arrived
    sections    jsonb not null,      -- what it says, by project
    projects    uuid[] not null,
    begun_at    timestamptz not null,
    primary key (delivery_id, part)
);
create index telegram_message_telling on telegram_message using gin (projects) where message_id is not null;

-- Telegram may bring an update twice: each is heard once.
create table telegram_update (
    update_id bigint primary key,
    heard_at  timestamptz not null
);
create index telegram_update_heard on telegram_update (heard_at);

-- The language in which a chat is answered, once somebody there has chosen one.
create table telegram_chat (
    chat     text primary key,
    language text
);

-- "This is wrong", said by whoever was told, until somebody looks at it.
create table reader_report (
    id          bigint generated always as identity primary key,
    project_id  uuid not null,
    follower_id uuid references follower (id) on delete cascade,
    reported_at timestamptz not null,
    unique (project_id, follower_id)
);

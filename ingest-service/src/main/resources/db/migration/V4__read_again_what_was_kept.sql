-- All kept articles are read again by what the reader has learned since, one after the other, the newest arrival first:
-- fresh news is most often about what was in the news last. Where it has come to is kept here, so that it goes on from
-- there after any end of the service.
create table reread (
    id          uuid primary key,
    started_at  timestamptz not null,
    finished_at timestamptz,
    -- How many there were when it began; what arrives later is read by the same reader anyway.
    articles    bigint      not null,
    -- Of the article that was taken last; those before it are still to come.
    position    bigint      not null,
    changed     bigint      not null default 0,
    unchanged   bigint      not null default 0,
    failed      bigint      not null default 0
);
-- One at a time.
create unique index reread_under_way on reread ((true)) where finished_at is null;

-- Articles that could not be read again, with the reason; what was published of them stands.
create table reread_failure (
    reread_id  uuid not null references reread on delete cascade,
    article_id uuid not null,
    reason     text not null,
    primary key (reread_id, article_id)
);

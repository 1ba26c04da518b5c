-- Feeds that are asked again and again, and how each of them does.
create table feed (
    id             uuid primary key,
    url            text        not null unique,
    -- What the server gave to ask "anything new?" with; absent until every page of the feed has been read.
    etag           text,
    last_modified  text,
    added_at       timestamptz not null,
    polled_at      timestamptz,
    articles       bigint      not null default 0,
    last_error     text,
    failing_since  timestamptz,
    constraint failing_with_reason check ((last_error is null) = (failing_since is null))
);

-- Pages of feeds that could not be read; after some attempts they are left alone.
create table missed_page (
    article_id uuid primary key,
    feed_id    uuid        not null references feed on delete cascade,
    url        text        not null,
    attempts   integer     not null,
    reason     text        not null,
    missed_at  timestamptz not null
);

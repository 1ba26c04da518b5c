-- Every article that was ever accepted, in its latest revision, with what was read from it.
create table article (
    id           uuid primary key,
    -- In the order of arrival; lists are cut at it.
    position     bigint generated always as identity unique,
    url          text,
    title        text,
    outlet       text,
    -- A day, or a date-time with offset: never more exact than what was printed.
    published_at text,
    revision     integer     not null check (revision >= 1),
    text         text        not null,
    language     text,
    claims       jsonb,
    claim_count  integer     not null default 0,
    -- Why the reader stumbled; such an article waits for a better reader.
    failure      text,
    received_at  timestamptz not null default now(),
    changed_at   timestamptz not null default now(),
    constraint read_or_unread check ((failure is null) = (claims is not null)
        and (claims is null) = (language is null))
);
create index article_unread on article (position) where failure is not null;

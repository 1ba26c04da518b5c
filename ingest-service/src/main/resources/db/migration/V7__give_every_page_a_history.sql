-- Every page that a feed has pointed to: what has become of it, and when it is looked at again. It takes the place of the
-- pages that were missed.
create table page (
    -- Of the address as the feed gives it.
    id            uuid primary key,
    -- In the order in which the feeds told of them.
    position      bigint generated always as identity unique,
    feed_id       uuid        not null references feed on delete cascade,
    url           text        not null,
    title         text,
    published_at  text,
    -- What the feed said of the entry's times and title: another one means another article text.
    version       text        not null,
    state         text        not null check (state in ('WAITING', 'KEPT', 'GIVEN_UP', 'WITHDRAWN')),
    article_id    uuid,
    -- Looks in a row that brought nothing, and those that found no page.
    failures      integer     not null default 0,
    missing       integer     not null default 0,
    readings      integer     not null default 0,
    -- Absent: not by the schedule.
    due_at        timestamptz,
    reason        text,
    looked_at     timestamptz,
    etag          text,
    last_modified text
);
create index page_due on page (feed_id, due_at) where due_at is not null;
create index page_missed on page (feed_id, looked_at) where reason is not null;

-- Five tries were some twenty minutes: what is young gets more of them.
insert into page (id, feed_id, url, version, state, failures, due_at, reason, looked_at)
select article_id, feed_id, url, '',
       case when missed_at > now() - interval '7 days' then 'WAITING' else 'GIVEN_UP' end,
       attempts,
       case when missed_at > now() - interval '7 days' then now() end,
       reason, missed_at
from missed_page;
drop table missed_page;

-- All that could be told to anybody, once for each project and subject, whoever follows: what feeds and pages show, and
-- what a subscription would have been sent. It grows by some 2 KB a row, and by the event's own data in happening.
create table news (
    number     bigint generated always as identity primary key,
    event_id   text not null references happening (event_id),
    project_id uuid not null,        -- as it was then, and in its identity for ever; news_now leads to the survivor
    subject    text not null,
    article    uuid not null,
    event      text not null,        -- 'project.opened'
    kind       text not null,
    work       text not null,
    stage      text not null,
    places     text[] not null,      -- codes, from the village to 'KZ'; empty abroad
    latitude   double precision,
    longitude  double precision,
    capacity   numeric,
    cost       numeric,
    parties    text[] not null,      -- each the folded words of one name, with blanks between
    programme  text[] not null,
    words      text[] not null,
    raised_at  timestamptz not null,
    unique (project_id, subject),
    check ((latitude is null) = (longitude is null))
);
create index news_places on news using gin (places);
-- Words are asked for by their beginnings, which a tsvector of them finds.
create index news_words on news using gin (array_to_tsvector(words));
create index news_event on news (event, kind, number);
create index news_raised on news (raised_at);
create index news_happening on news (event_id);

-- What has been told of which project, as `told` is for one subscription. Rows are copied to the survivor of a merge.
create table news_told (
    project_id uuid not null,
    subject    text not null,
    article    uuid not null,
    primary key (project_id, subject)
);

create view news_now as
select news.*, coalesce(known_project.survivor, news.project_id) as survivor
from news left join known_project on known_project.id = news.project_id;

-- Views that somebody has fetched as a feed while a hub was set: the hub is told of news in them.
create table feed_topic (
    address  text primary key,
    interest jsonb not null,
    asked_at timestamptz not null,
    told     bigint not null,         -- the newest news that the hub knows of or need not know of
    failures int not null default 0,
    due_at   timestamptz not null     -- no copy of the service calls the hub for it before
);
create index feed_topic_asked on feed_topic (asked_at);

create table inbox (
    consumer   text not null,
    event_id   text not null,
    handled_at timestamptz not null default now(),
    primary key (consumer, event_id)
);

-- What has been heard of each project: its newest version, and what has become of its identity.
create table known_project (
    id         uuid primary key,
    version    bigint not null,
    stage      text not null,
    survivor   uuid,                  -- the project it was merged into, with no steps between
    split_from uuid                   -- the project it was once a part of
);
create index known_project_survivor on known_project (survivor);

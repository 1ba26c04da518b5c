-- The same number of the same kind for the same place and year is one promise, whichever outlets print it. What was kept
-- before gets the columns that say so; what has opened already is counted by nobody here.
delete from counted_promise where claim ->> 'stage' in ('opened', 'stage_opened', 'cancelled');

alter table counted_promise
    add column work       text null,
    add column place_code text null,
    add column year       int  null;
update counted_promise set
    work = claim ->> 'work',
    place_code = coalesce(
        claim #>> '{place,locality,code}', claim #>> '{place,district,code}', claim #>> '{place,region,code}',
        case claim #>> '{place,precision}' when 'country' then 'KZ' else '' end),
    year = extract(year from due_to);
alter table counted_promise
    alter column work set not null,
    alter column place_code set not null;
create index counted_promise_key on counted_promise (place_code, kind, year);

-- As last published. A row without sources was taken back, and keeps its version in case it is said again.
create table counted (
    id         uuid primary key,
    kind       text not null,
    work       text not null,
    place_code text not null,       -- of the finest place that is known, KZ for the country, empty where nobody says
    year       int  null,
    count      int  not null check (count >= 1),
    state      jsonb not null       -- ashyldy.events.CountedPromise
);
create index counted_key on counted (kind, place_code, year);

-- The projects that are one of the number by name, as last published.
create table counted_named (
    counted_id uuid not null references counted (id) on delete cascade,
    project_id uuid not null,
    primary key (counted_id, project_id)
);
create index counted_named_project on counted_named (project_id);

-- A promise by the year it is for, and by who makes it.
create index promise_state on promise (state, due_to);

create extension if not exists pg_trgm;

-- What has been read ---------------------------------------------------------------------------------------------

create table inbox (
    consumer   text not null,
    event_id   text not null,
    handled_at timestamptz not null default now(),
    primary key (consumer, event_id)
);

-- The newest revision of each article; an older one that arrives later changes nothing.
create table article (
    id       uuid primary key,
    revision int not null check (revision >= 1)
);

-- One claim of one article. The registry is a function of this table and nothing else.
create table sighting (
    claim_id    uuid primary key,
    article     uuid not null references article (id),
    component   uuid not null,       -- the smallest claim id among those it hangs together with
    project_id  uuid null,
    region_code text null,
    keys        text[] not null,     -- two sightings without a common key are never compared
    claim       jsonb not null,      -- ashyldy.events.Claim
    source      jsonb not null       -- ashyldy.events.Source
);
create index sighting_article on sighting (article);
create index sighting_component on sighting (component);
create index sighting_project on sighting (project_id);
create index sighting_keys on sighting using gin (keys);

-- How two sightings compare, the smaller claim id first. Pairs that have nothing in common but a key are not kept.
create table verdict (
    claim_id       uuid not null references sighting (claim_id) on delete cascade,
    other_claim_id uuid not null references sighting (claim_id) on delete cascade,
    answer         text not null check (answer in ('same_as', 'new', 'undecided')),
    score          double precision not null,
    evidence       jsonb not null,
    primary key (claim_id, other_claim_id),
    check (claim_id < other_claim_id)
);
create index verdict_other on verdict (other_claim_id);
create index verdict_undecided on verdict (claim_id) where answer = 'undecided';

-- What a person should look at: nothing else has brought the two together either.
create view review as
select verdict.claim_id, verdict.other_claim_id, one.project_id, other.project_id as other_project_id,
       verdict.score, verdict.evidence
from verdict
         join sighting one on one.claim_id = verdict.claim_id
         join sighting other on other.claim_id = verdict.other_claim_id
where verdict.answer = 'undecided' and one.project_id <> other.project_id;

-- The registry ---------------------------------------------------------------------------------------------------

create table project (
    id            uuid primary key,
    version       bigint not null check (version >= 1),
    kind          text not null,
    work          text not null,
    stage         text not null,
    region_code   text null,
    district_code text null,
    locality_code text null,
    search        text not null,     -- folded names and place names
    state         jsonb not null,    -- ashyldy.events.ProjectState
    opened_on     date null,         -- last day of the interval in which it opened
    first_seen_on date null,         -- day of the oldest dated source
    changed_at    timestamptz not null,
    news_at       date null          -- day of the newest dated source
);
create index project_changed on project (changed_at, id);
create index project_news on project (news_at desc nulls last, id);
create index project_opened on project (opened_on desc nulls last, id);
create index project_region on project (region_code, kind, stage);
create index project_district on project (district_code);
create index project_locality on project (locality_code);
create index project_kind on project (kind, stage);
create index project_search on project using gin (search gin_trgm_ops);

create table project_redirect (
    old_id     uuid primary key,
    project_id uuid not null,
    check (old_id <> project_id)
);
create index project_redirect_target on project_redirect (project_id);

-- A project of which every source has been taken back. Its id still answers.
create table project_withdrawn (
    id           uuid primary key,
    state        jsonb not null,
    withdrawn_at timestamptz not null
);

create table stage_change (
    project_id    uuid not null references project (id) on delete cascade,
    position      int not null,
    stage         text not null,
    happened_from date null,
    happened_to   date null,
    article       uuid not null,
    quote         jsonb null,
    recorded_at   timestamptz not null,
    primary key (project_id, position)
);

-- Every value that any source gives, each with its quote. `shown` is the one that the project shows.
create table fact (
    project_id  uuid not null references project (id) on delete cascade,
    article     uuid not null,
    claim_id    uuid not null,
    field       text not null,
    value       jsonb not null,
    quote_start int not null check (quote_start >= 0),
    quote_end   int not null,
    quote_text  text not null check (quote_text <> ''),
    shown       boolean not null,
    check (quote_end > quote_start)
);
create index fact_project on fact (project_id, field);

-- Promises -------------------------------------------------------------------------------------------------------

create table promise (
    id         uuid primary key,
    project_id uuid not null references project (id) on delete cascade,
    state      text not null,
    due_from   date null,
    due_to     date null,
    promise    jsonb not null       -- ashyldy.events.Promise
);
create index promise_project on promise (project_id);
create index promise_due on promise (due_to) where state = 'open';

-- "13 schools this year": counted, never a project.
create table counted_promise (
    claim_id    uuid primary key,
    article     uuid not null,
    kind        text not null,
    count       int not null check (count >= 1),
    region_code text null,
    due_from    date null,
    due_to      date null,
    claim       jsonb not null,
    source      jsonb not null
);
create index counted_promise_article on counted_promise (article);

-- What is on its way out -----------------------------------------------------------------------------------------

create table outbox (
    position    bigint generated always as identity primary key,
    event_id    uuid not null unique,
    type        text not null,
    topic       text not null,
    key         text not null,
    subject     text not null,
    happened_at timestamptz not null,
    data        bytea not null,
    recorded_at timestamptz not null default now()
);

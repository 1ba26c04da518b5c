-- What was known of each project, and since when: one row for each of its states, the open one (known_to is null) as it is
-- today. Rows are written at the end of the transaction that saves a project, when its promises, stages and facts are
-- written too, so that whatever saves a project need not think of it. A project that was merged away or whose sources were
-- all taken back ends in a row that is `gone`.
create table project_past (
    ordinal       bigint generated always as identity primary key,
    id            uuid not null,
    known_from    timestamptz not null,
    known_to      timestamptz null,
    position      bigint null,       -- in the feed of changes: given by its reader, in the order of commits
    gone          boolean not null,
    merged_into   uuid null,
    version       bigint not null,
    kind          text not null,
    work          text not null,
    stage         text not null,
    region_code   text null,
    district_code text null,
    locality_code text null,
    search        text not null,
    state         jsonb not null,    -- ashyldy.events.ProjectState
    opened_on     date null,
    first_seen_on date null,
    changed_at    timestamptz not null,
    news_at       date null,
    promises      jsonb not null,
    history       jsonb not null,
    facts         jsonb not null
);
create unique index project_past_open on project_past (id) where known_to is null;
create index project_past_known on project_past (id, known_from);
create unique index project_past_position on project_past (position);
create index project_past_unplaced on project_past (ordinal) where position is null and known_to is null;

create view project_whole as
select project.*,
       (select coalesce(jsonb_agg(promise.promise order by promise.due_to nulls last, promise.id), '[]')
        from promise where promise.project_id = project.id) as promises,
       (select coalesce(jsonb_agg(to_jsonb(stage_change) - 'project_id' order by stage_change.position), '[]')
        from stage_change where stage_change.project_id = project.id) as history,
       (select coalesce(jsonb_agg(to_jsonb(fact) - 'project_id'
                   order by fact.field, fact.shown desc, fact.article, fact.quote_start, fact.claim_id), '[]')
        from fact where fact.project_id = project.id) as facts
from project;

-- A project that is no longer there was taken back, or merged into one that was saved in the same transaction.
create function remember_gone(project uuid) returns void language plpgsql as $$
declare
    last      project_past%rowtype;
    survivor  uuid := (select project_id from project_redirect where old_id = project);
    moment    timestamptz := coalesce(
        (select withdrawn_at from project_withdrawn where id = project),
        (select changed_at from project where id = survivor),
        now());
begin
    select * into last from project_past where id = project and known_to is null;
    if not found or last.gone then
        return;
    end if;
    moment := greatest(moment, last.known_from);
    update project_past set known_to = moment where ordinal = last.ordinal;
    insert into project_past (id, known_from, gone, merged_into, version, kind, work, stage, region_code, district_code,
        locality_code, search, state, opened_on, first_seen_on, changed_at, news_at, promises, history, facts)
    values (project, moment, true, survivor, last.version, last.kind, last.work, last.stage, last.region_code,
        last.district_code, last.locality_code, '',
        coalesce((select state from project_withdrawn where id = project), last.state),
        last.opened_on, last.first_seen_on, moment, last.news_at, '[]', '[]', '[]');
end $$;

create function remember_project() returns trigger language plpgsql as $$
declare
    saved  uuid := coalesce(new.id, old.id);
    known  project_whole%rowtype;
    last   project_past%rowtype;
    moment timestamptz;
begin
    select * into known from project_whole where id = saved;
    if not found then
        perform remember_gone(saved);
        return null;
    end if;
    select * into last from project_past where id = saved and known_to is null;
    if found and not last.gone and last.state = known.state and last.promises = known.promises
        and last.history = known.history and last.facts = known.facts and last.search = known.search then
        return null;
    end if;
    moment := greatest(known.changed_at, last.known_from);
    update project_past set known_to = moment where ordinal = last.ordinal;
    insert into project_past (id, known_from, gone, version, kind, work, stage, region_code, district_code,
        locality_code, search, state, opened_on, first_seen_on, changed_at, news_at, promises, history, facts)
    values (saved, moment, false, known.version, known.kind, known.work, known.stage, known.region_code,
        known.district_code, known.locality_code, known.search, known.state, known.opened_on, known.first_seen_on,
        known.changed_at, known.news_at, known.promises, known.history, known.facts);
    return null;
end $$;

-- Since when it is known what is known already, nobody has noted: since its last change.
insert into project_past (id, known_from, gone, version, kind, work, stage, region_code, district_code, locality_code,
    search, state, opened_on, first_seen_on, changed_at, news_at, promises, history, facts)
select id, changed_at, false, version, kind, work, stage, region_code, district_code, locality_code, search, state, opened_on,
    first_seen_on, changed_at, news_at, promises, history, facts
from project_whole order by id;

create constraint trigger remember_project after insert or update or delete on project
    deferrable initially deferred for each row execute function remember_project();

-- Filters of the catalogue.
create index project_party on project using gin (jsonb_path_query_array(state, '$.parties[*].value.name'));
create index project_programme on project ((state #>> '{programme,value,name}'));
create index project_spot on project ((coalesce(locality_code, district_code, region_code)));

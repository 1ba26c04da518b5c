-- Projects from number %1$d to %2$d, each with three articles, a dozen facts, two stages and a promise. Places are those of
-- the gazetteer that the bench hands over, so that maps and filters have something to find.
with number as (
    select i,
           cast('0190' || lpad(to_hex(i), 8, '0') || '7000' || '8000' || lpad(to_hex(i), 12, '0') as uuid) as id,
           cast(md5('article ' || i) as uuid) as article,
           (array['school','kindergarten','hospital','clinic','road','bridge','water_supply','park','sports','housing'])
               [1 + i %% 10] as kind,
           (array['planned','under_construction','opened','opened','stage_opened'])[1 + i %% 5] as stage,
           (array['Школа','Мектеп','Больница','Аурухана','Дорога','Мост','Водопровод','Парк','Стадион','Дом'])
               [1 + i %% 10] || ' имени ' ||
               (array['Абая','Ауэзова','Сатпаева','Алтынсарина','Момышулы','Джамбула','Кенесары','Толе би'])
               [1 + (i / 10) %% 8] || ' ' || i as name,
           date '2020-01-01' + (i %% 2200) as day
    from generate_series(%1$d, %2$d) as i),
place as (
    select row_number() over () - 1 as place, split_part(line, '|', 1) as region, split_part(line, '|', 2) as district,
           split_part(line, '|', 3) as locality, split_part(line, '|', 4) as folded, count(*) over () as places
    from unnest(cast(? as text[])) as line),
placed as (
    select number.*, nullif(region, '') as region, nullif(district, '') as district, nullif(locality, '') as locality,
           folded
    from number join place on place.place = number.i %% place.places),
quoted as (
    select placed.*, jsonb_build_object('start', 0, 'end', length(name), 'text', name) as quote from placed),
saved as (
    insert into project (id, version, kind, work, stage, told_stage, region_code, district_code, locality_code, search, state,
        opened_on, first_seen_on, changed_at, news_at)
    select id, 3, kind, 'construction', stage, stage, region, district, locality, folded || ' ' || 'nomer' || i,
        jsonb_build_object(
            'id', id, 'version', 3, 'kind', kind, 'work', 'construction', 'stage', stage,
            'stageQuote', jsonb_build_object('value', quote, 'article', article),
            'names', jsonb_build_array(jsonb_build_object('article', article, 'value',
                jsonb_build_object('text', name, 'language', 'ru', 'quote', quote))),
            'place', jsonb_build_object('article', article, 'value', jsonb_build_object('country', 'KZ',
                'region', case when region is not null then jsonb_build_object('code', region, 'ru', region) end,
                'district', case when district is not null then jsonb_build_object('code', district, 'ru', district) end,
                'locality', case when locality is not null then jsonb_build_object('code', locality, 'ru', locality) end,
                'precision', 'locality', 'serves', '[]'::jsonb, 'quote', quote)),
            'amounts', jsonb_build_array(
                jsonb_build_object('article', article, 'value', jsonb_build_object('measure', 'capacity', 'value', 100 + i %% 1500,
                    'unit', 'places', 'scope', 'project', 'approximation', 'exact', 'quote', quote)),
                jsonb_build_object('article', article, 'value', jsonb_build_object('measure', 'cost', 'value', 1e8 + i * 1e4,
                    'unit', 'KZT', 'scope', 'project', 'approximation', 'about', 'quote', quote))),
            'dates', jsonb_build_array(jsonb_build_object('article', article, 'value', jsonb_build_object(
                'role', 'planned_completion', 'from', day, 'to', day + 30, 'precision', 'month', 'basis', 'text',
                'quote', quote))),
            'parties', jsonb_build_array(jsonb_build_object('article', article, 'value', jsonb_build_object(
                'role', 'contractor', 'name', 'ТОО Строитель ' || i %% 500, 'quote', quote))),
            'programme', null,
            'sources', (select jsonb_agg(jsonb_build_object('article', md5('article ' || i || part)::uuid,
                'url', 'https://news.example/' || i || '/' || part, 'title', name, 'outlet', 'news.example',
                'language', 'ru', 'publishedAt', day)) from generate_series(1, 3) as part)),
        case when stage = 'opened' then day end, day, now(), day
    from quoted returning id),
stages as (
    insert into stage_change (project_id, position, stage, happened_from, happened_to, article, quote, recorded_at)
    select id, position, case position when 1 then 'planned' else stage end, day, day + 30, article, quote, now()
    from quoted cross join generate_series(1, 2) as position),
promised as (
    insert into promise (id, project_id, state, due_from, due_to, promise)
    select md5('promise ' || i)::uuid, id, 'open', day, day + 30,
        jsonb_build_object('id', md5('promise ' || i)::uuid, 'state', 'open', 'due', jsonb_build_object('article', article,
            'value', jsonb_build_object('role', 'planned_completion', 'from', day, 'to', day + 30, 'precision', 'month',
                'basis', 'text', 'quote', quote)),
            'speaker', null, 'madeOn', day, 'keptOn', null, 'daysLate', null)
    from quoted)
insert into fact (project_id, article, claim_id, field, value, quote_start, quote_end, quote_text, shown)
select id, md5('article ' || i || part)::uuid, md5('claim ' || i || part)::uuid, field,
    case field when 'name.ru' then jsonb_build_object('text', name, 'language', 'ru', 'quote', quote)
        when 'stage' then to_jsonb(stage)
        else jsonb_build_object('measure', 'capacity', 'value', 100 + i %% 1500, 'unit', 'places', 'scope', 'project',
            'approximation', 'exact', 'quote', quote) end,
    0, length(name), name, part = 1
from quoted cross join generate_series(1, 3) as part
    cross join unnest(array['name.ru', 'stage', 'amount.capacity.places.project', 'amount.capacity.places.before']) as field

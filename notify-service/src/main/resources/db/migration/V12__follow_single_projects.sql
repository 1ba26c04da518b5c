-- All ids by which a project is followed: its own, those merged into it, and that of the whole from which it was split.
create view known_as as
select coalesce(survivor, id) as project, id from known_project
union
select coalesce(survivor, id) as project, split_from as id from known_project where split_from is not null;

create index known_project_leads on known_project (coalesce(survivor, id));
create index known_project_split_from on known_project (split_from) where split_from is not null;

create or replace view news_now as
select news.*, coalesce(known_project.survivor, news.project_id) as survivor,
       array(select known_as.id from known_as
             where known_as.project = coalesce(known_project.survivor, news.project_id) order by known_as.id) as ids
from news left join known_project on known_project.id = news.project_id;

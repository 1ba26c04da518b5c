-- Identity is decided by evidence that knows how common it is. Sightings are counted by kind and place for that, and found
-- by other keys; what older rules have settled is settled anew, in silence, article by article.
alter table sighting
    add column crowds text[] not null default '{}',
    add column mark   text   not null default '';
create index sighting_crowds on sighting using gin (crowds);

alter table article add column policy integer not null default 0; -- the version of the rules by which it was settled last
create index article_policy on article (policy, id);

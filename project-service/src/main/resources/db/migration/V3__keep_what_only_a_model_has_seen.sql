-- An opening that only a model has seen is kept and marked. What was kept before was read by the grammar.
alter table stage_change
    add column verified boolean not null default true;
alter table fact
    add column verified boolean not null default true;

-- The last stage that subscribers were told of: behind the one that is shown while an opening is held back, null where
-- the project was first seen as that.
alter table project
    add column told_stage text null;
update project set told_stage = stage;

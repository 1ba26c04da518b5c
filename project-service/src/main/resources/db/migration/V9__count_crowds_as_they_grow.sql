-- How much is built where is asked with every article: it is counted as sightings come and go, and no longer by looking at
-- all of them.
create table crowd_mark (
    crowd     text not null,         -- group and place
    mark      text not null,         -- what tells one work from others there: name and size
    sightings int  not null check (sightings > 0),
    primary key (crowd, mark)
);
create table crowd (
    crowd text primary key,
    marks int  not null check (marks >= 0)
);
insert into crowd_mark (crowd, mark, sightings)
select crowd, mark, count(*) from sighting, unnest(crowds) as crowd group by crowd, mark;
insert into crowd (crowd, marks)
select crowd, count(*) from crowd_mark group by crowd;

-- What has just been written is asked for by the next article: a list of entries that wait to be sorted in would be read
-- through with every question.
alter index sighting_keys set (fastupdate = off);
alter index sighting_crowds set (fastupdate = off);
select gin_clean_pending_list('sighting_keys'), gin_clean_pending_list('sighting_crowds');

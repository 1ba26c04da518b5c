-- Every row has to hold before anyone relies on the server.
select holds, otherwise
from (values
    (current_setting('fsync') = 'on', 'fsync is off'),
    (current_setting('synchronous_commit') = 'on', 'synchronous_commit is off'),
    (cardinality(show_trgm('Школа')) > 0, 'pg_trgm does not see Cyrillic letters'),
    (lower('ӘҒҚҢӨҰҮҺІ') = 'әғқңөұүһі', 'lower() does not know Kazakh letters')
) as check_(holds, otherwise);

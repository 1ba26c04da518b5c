package ashyldy.projects.catalogue;

import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/// Counts the registry, one pass over each table.
final class StoredStats {

    private static final String COUNTS = """
            select case when grouping(stage) = 0 then 'stage'
                        when grouping(kind) = 0 then 'kind'
                        when grouping(region_code) = 0 then 'region'
                        else 'all' end as family,
                   coalesce(stage, kind, region_code, '') as code,
                   count(*) as projects
            from project
            group by grouping sets ((stage), (kind), (region_code), ())
            union all
            select 'promise', state, count(*) from promise group by state
            """;

    private StoredStats() {}

    static Stats read(DataSource database) {
        Map<String, Map<String, Long>> families = new TreeMap<>();
        record Count(String family, String code, long projects) {}
        for (Count count : Question.of(COUNTS)
                .ask(database, row -> new Count(row.getString(1), row.getString(2), row.getLong(3)))) {
            families.computeIfAbsent(count.family(), unseen -> new TreeMap<>()).put(count.code(), count.projects());
        }
        Map<String, Long> regions = families.getOrDefault("region", new TreeMap<>());
        regions.remove("");
        return new Stats(
                families.get("all").get(""),
                families.getOrDefault("stage", Map.of()),
                families.getOrDefault("kind", Map.of()),
                regions,
                families.getOrDefault("promise", Map.of()));
    }
}

package ashyldy.projects.catalogue;

import java.util.List;
import javax.sql.DataSource;

/// Finds parties and programmes by words in any script: the names that the registry has are folded here, for the
/// database cannot.
final class Named {
    private static final String PARTIES = """
        select distinct party #>> '{value,name}'
        from %s cross join jsonb_array_elements(p.state -> 'parties') as party\
        """;

    private static final String PROGRAMMES = """
        select distinct p.state #>> '{programme,value,name}'
        from %s where p.state #>> '{programme,value,name}' is not null\
        """;

    private final DataSource database;
    private final String projects;

    Named(DataSource database, Knowledge knowledge) {
        this.database = database;
        this.projects = knowledge.projects();
    }

    void narrow(Conditions conditions, Mentions mentions) {
        if (!mentions.party().isBlank()) {
            conditions.and("jsonb_path_query_array(p.state, '$.parties[*].value.name') ??| ?", (Object)
                    names(PARTIES, mentions.party()));
        }
        if (!mentions.programme().isBlank()) {
            conditions.and(
                    "p.state #>> '{programme,value,name}' = any (?)", (Object) names(PROGRAMMES, mentions.programme()));
        }
    }

    private String[] names(String sql, String words) {
        List<String> wanted = SearchWords.folded(words);
        if (wanted.isEmpty()) {
            return new String[0];
        }
        return Question.of(sql.formatted(projects)).ask(database, row -> row.getString(1)).stream()
                .filter(name -> SearchWords.allIn(name, wanted))
                .toArray(String[]::new);
    }
}

package ashyldy.projects.catalogue;

import java.time.Instant;
import java.util.Optional;

/// Where to read what the registry knows now, or knew at a moment, in the same columns of a table `p`.
///
/// @param projects `from` of all projects
/// @param promises of `p`, as one JSON list
/// @param facts joins what `p` is described by
/// @param stages joins what `p` has gone through
record Knowledge(String projects, String promises, String facts, String stages) {
    private static final Knowledge NOW = new Knowledge(
            "project p",
            """
            (select coalesce(jsonb_agg(promise.promise order by promise.due_to nulls last, promise.id), '[]')
                from promise where promise.project_id = p.id)\
            """,
            "join fact on fact.project_id = p.id",
            "join stage_change on stage_change.project_id = p.id");

    private static final String PAST = """
        (select * from project_past
            where not gone and known_from <= '%1$s' and (known_to is null or known_to > '%1$s')) p\
        """;

    private static final String PAST_FACTS = """
        cross join lateral jsonb_to_recordset(p.facts) as fact(field text, value jsonb, article uuid, claim_id uuid,
            quote_start int, quote_end int, quote_text text, quote_in text, sentence_start int, sentence_end int,
            sentence_text text, shown boolean, verified boolean)\
        """;

    private static final String PAST_STAGES = """
        cross join lateral jsonb_to_recordset(p.history) as stage_change(position int, stage text,
            happened_from date, happened_to date, article uuid, quote jsonb, recorded_at timestamptz,
            verified boolean)\
        """;

    static Knowledge at(Optional<Instant> moment) {
        return moment.map(then -> new Knowledge(PAST.formatted(then), "p.promises", PAST_FACTS, PAST_STAGES))
                .orElse(NOW);
    }
}

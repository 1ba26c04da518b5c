package ashyldy.notify.news;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import ashyldy.notify.subscription.Concern;
import ashyldy.notify.subscription.EventName;
import ashyldy.places.Coordinates;

/// A fact as the columns it is kept in.
final class NewsColumns {
    static final String INSERT = """
            insert into news (event_id, project_id, subject, article, event, kind, work, stage, places, latitude,
              longitude, capacity, cost, parties, programme, words, raised_at)
            values (:happening, :project, :subject, :article, :event, :kind, :work, :stage, :places,
              cast(nullif(:latitude, '') as double precision), cast(nullif(:longitude, '') as double precision), cast(nullif(:capacity, '') as numeric),
              cast(nullif(:cost, '') as numeric), :parties, :programme, :words, :raised)
            on conflict do nothing""";

    /// A longer word could not be indexed, and is longer than anything that may be asked for.
    private static final int LONGEST_WORD = 200;

    private NewsColumns() {}

    static Map<String, Object> of(Fact fact) {
        Concern concern = fact.concern();
        Map<String, Object> columns = new HashMap<>();
        columns.put("project", fact.project().value());
        columns.put("subject", fact.subject().text());
        columns.put("article", fact.article());
        columns.put("event", EventName.of(concern.event()));
        columns.put("kind", concern.kind().code());
        columns.put("work", concern.work().code());
        columns.put("stage", concern.stage().code());
        columns.put("places", texts(concern.places()));
        columns.put(
                "latitude",
                concern.point().map(Coordinates::latitude).map(String::valueOf).orElse(""));
        columns.put(
                "longitude",
                concern.point().map(Coordinates::longitude).map(String::valueOf).orElse(""));
        columns.put("capacity", concern.capacity().map(BigDecimal::toString).orElse(""));
        columns.put("cost", concern.cost().map(BigDecimal::toString).orElse(""));
        columns.put(
                "parties",
                texts(concern.parties().stream()
                        .map(name -> String.join(" ", texts(name)))
                        .toList()));
        columns.put("programme", texts(concern.programme()));
        columns.put("words", texts(concern.words()));
        return columns;
    }

    private static String[] texts(Collection<String> words) {
        return words.stream()
                .map(word ->
                        word.length() > LONGEST_WORD && word.indexOf(' ') < 0 ? word.substring(0, LONGEST_WORD) : word)
                .distinct()
                .sorted()
                .toArray(String[]::new);
    }
}

package ashyldy.ingest.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What the lexicon finds in one sentence, per topic in the order of the words, without overlaps inside a topic.
public final class Matches {
    private static final Comparator<Match> LONGEST_FIRST = Comparator.comparingInt((Match match) -> -match.length())
            .thenComparingInt(Match::from)
            .thenComparingInt(Match::rank);

    private final Map<Topic, List<Match>> byTopic = new EnumMap<>(Topic.class);

    Matches(List<Match> found) {
        for (Match match : found) {
            byTopic.computeIfAbsent(match.entry().topic(), unused -> new ArrayList<>())
                    .add(match);
        }
        byTopic.replaceAll((topic, matches) -> matches.size() == 1 ? matches : apart(matches));
    }

    /// The longest wins; of equals the one that stands first in the data.
    private static List<Match> apart(List<Match> matches) {
        List<Match> kept = new ArrayList<>();
        matches.stream().sorted(LONGEST_FIRST).forEach(match -> {
            if (kept.stream().noneMatch(match::overlaps)) {
                kept.add(match);
            }
        });
        kept.sort(Comparator.comparingInt(Match::from));
        return kept;
    }

    public List<Match> of(Topic topic) {
        return byTopic.getOrDefault(topic, List.of());
    }

    public Stream<Match> saying(Topic topic, String code) {
        return of(topic).stream().filter(match -> match.says(code));
    }

    public boolean says(Topic topic, String code) {
        for (Match match : of(topic)) {
            if (match.says(code)) {
                return true;
            }
        }
        return false;
    }

    public boolean saysWithin(Topic topic, String code, int from, int to) {
        return saying(topic, code).anyMatch(match -> match.from() >= from && match.to() <= to);
    }

    /// What covers this token.
    public Optional<Match> at(Topic topic, int token) {
        return first(topic, match -> match.from() <= token && token < match.to());
    }

    /// What ends just before this token.
    public Optional<Match> before(Topic topic, int token) {
        return first(topic, match -> match.to() == token);
    }

    /// What begins with this token.
    public Optional<Match> from(Topic topic, int token) {
        return first(topic, match -> match.from() == token);
    }

    /// Asked for every word, so without the weight of a stream.
    private Optional<Match> first(Topic topic, Predicate<Match> sought) {
        for (Match match : of(topic)) {
            if (sought.test(match)) {
                return Optional.of(match);
            }
        }
        return Optional.empty();
    }
}

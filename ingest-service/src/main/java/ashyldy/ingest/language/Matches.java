package ashyldy.ingest.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import ashyldy.ingest.text.Among;

/// What the lexicon finds in one sentence, per topic in the order of the words, without overlaps inside a topic.
///
/// Asked for every word of every sentence, therefore plain loops over arrays of what are mostly one or two matches.
public final class Matches {
    private static final int TOPICS = Topic.values().length;

    private static final Match[] NOTHING = {};

    static final Matches NONE = new Matches(List.of());

    private final Match[][] byTopic = new Match[TOPICS][];

    /// @param found in the order of their first words
    Matches(List<Match> found) {
        int[] counts = new int[TOPICS];
        for (Match match : found) {
            counts[match.entry().topic().ordinal()]++;
        }
        for (int topic = 0; topic < TOPICS; topic++) {
            byTopic[topic] = counts[topic] == 0 ? NOTHING : new Match[counts[topic]];
            counts[topic] = 0;
        }
        for (Match match : found) {
            int topic = match.entry().topic().ordinal();
            byTopic[topic][counts[topic]++] = match;
        }
        for (int topic = 0; topic < TOPICS; topic++) {
            byTopic[topic] = areApart(byTopic[topic]) ? byTopic[topic] : apart(byTopic[topic]);
        }
    }

    private Matches(Match[][] byTopic) {
        System.arraycopy(byTopic, 0, this.byTopic, 0, TOPICS);
    }

    /// The same with more facilities, of which the longest stay as always.
    Matches withKinds(List<Match> composed) {
        List<Match> kinds = new ArrayList<>(of(Topic.KINDS));
        kinds.addAll(composed);
        return replacing(apart(kinds.toArray(NOTHING)));
    }

    /// The same without some facilities.
    Matches withoutKinds(Predicate<Match> dropped) {
        return replacing(Among.those(of(Topic.KINDS), dropped.negate()).toArray(NOTHING));
    }

    private Matches replacing(Match[] kinds) {
        Match[][] others = byTopic.clone();
        others[Topic.KINDS.ordinal()] = kinds;
        return new Matches(others);
    }

    private static boolean areApart(Match[] matches) {
        for (int at = 1; at < matches.length; at++) {
            if (matches[at].from() < matches[at - 1].to()) {
                return false;
            }
        }
        return true;
    }

    /// The longest wins; of equals the one that stands first in the data.
    private static Match[] apart(Match[] matches) {
        Arrays.sort(matches, Matches::longestFirst);
        List<Match> kept = new ArrayList<>(matches.length);
        for (Match match : matches) {
            if (isFree(match, kept)) {
                kept.add(match);
            }
        }
        kept.sort((one, other) -> Integer.compare(one.from(), other.from()));
        return kept.toArray(NOTHING);
    }

    private static int longestFirst(Match one, Match other) {
        int longer = Integer.compare(other.length(), one.length());
        int earlier = longer == 0 ? Integer.compare(one.from(), other.from()) : longer;
        return earlier == 0 ? Integer.compare(one.rank(), other.rank()) : earlier;
    }

    private static boolean isFree(Match match, List<Match> taken) {
        for (Match other : taken) {
            if (match.overlaps(other)) {
                return false;
            }
        }
        return true;
    }

    public List<Match> of(Topic topic) {
        return Arrays.asList(byTopic[topic.ordinal()]);
    }

    public boolean isEmpty(Topic topic) {
        return byTopic[topic.ordinal()].length == 0;
    }

    public List<Match> saying(Topic topic, String code) {
        return says(topic, code) ? Among.those(of(topic), match -> match.says(code)) : List.of();
    }

    public boolean says(Topic topic, String code) {
        for (Match match : byTopic[topic.ordinal()]) {
            if (match.says(code)) {
                return true;
            }
        }
        return false;
    }

    public List<Match> saying(Code code) {
        return saying(code.topic(), code.code());
    }

    public boolean says(Code code) {
        return says(code.topic(), code.code());
    }

    public boolean saysWithin(Code code, int from, int to) {
        return saysWithin(code.topic(), code.code(), from, to);
    }

    public boolean saysWithin(Topic topic, String code, int from, int to) {
        for (Match match : byTopic[topic.ordinal()]) {
            if (match.says(code) && match.from() >= from && match.to() <= to) {
                return true;
            }
        }
        return false;
    }

    /// What covers this token.
    public Optional<Match> at(Topic topic, int token) {
        for (Match match : byTopic[topic.ordinal()]) {
            if (match.from() <= token && token < match.to()) {
                return Optional.of(match);
            }
        }
        return Optional.empty();
    }

    /// What ends just before this token.
    public Optional<Match> before(Topic topic, int token) {
        for (Match match : byTopic[topic.ordinal()]) {
            if (match.to() == token) {
                return Optional.of(match);
            }
        }
        return Optional.empty();
    }

    /// What begins with this token.
    public Optional<Match> from(Topic topic, int token) {
        for (Match match : byTopic[topic.ordinal()]) {
            if (match.from() == token) {
                return Optional.of(match);
            }
        }
        return Optional.empty();
    }
}

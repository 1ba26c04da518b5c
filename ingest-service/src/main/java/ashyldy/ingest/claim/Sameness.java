package ashyldy.ingest.claim;

import java.util.List;
import java.util.Optional;

import ashyldy.ingest.language.Topic;
import ashyldy.ingest.mention.KindMention;
import ashyldy.ingest.mention.NameMention;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.places.NameKey;

/// Whether a facility of this sentence is one that the article spoke of before.
final class Sameness {
    /// How many projects back an article is thought to return to.
    private static final int LOOK_BACK = 40;

    private final PlaceSense sense;

    Sameness(PlaceSense sense) {
        this.sense = sense;
    }

    /// @param site where this one is, as far as its own sentence tells
    Optional<Draft> among(
            List<Draft> drafts, KindMention kind, Optional<Site> site, SentenceReading reading, int sentence) {
        return drafts.reversed().stream()
                .limit(LOOK_BACK)
                .filter(draft -> isSame(draft, kind, site, reading, sentence))
                .findFirst();
    }

    private boolean isSame(Draft draft, KindMention kind, Optional<Site> site, SentenceReading reading, int sentence) {
        if (draft.kind() != kind.kind() || isAnother(kind, reading) || !sameCount(draft, kind)) {
            return false;
        }
        if (site.isPresent()
                && draft.site().isPresent()
                && !draft.site().get().carried()
                && !site.get().mayBe(draft.site().get(), sense)) {
            return false;
        }
        if (kind.name().isPresent() && draft.name().isPresent()) {
            return sameName(kind.name().get(), draft.name().get().text());
        }
        boolean listed = draft.sentence() == sentence;
        return !listed
                || !reading.stages().isEmpty()
                        && kind.count().isEmpty()
                        && draft.count().isEmpty();
    }

    private static boolean isAnother(KindMention kind, SentenceReading reading) {
        return reading.matches().saysWithin(Topic.ANAPHORS, "more", Math.max(0, kind.phraseFrom() - 3), kind.to());
    }

    /// A count and a single one are different, two counts must agree.
    private static boolean sameCount(Draft draft, KindMention kind) {
        Optional<Integer> count =
                kind.count().map(figure -> figure.value().intValue()).filter(number -> number > 1);
        return count.equals(draft.count())
                || count.isEmpty() && !kind.plural() && draft.count().isEmpty();
    }

    private static boolean sameName(NameMention one, String other) {
        String first = NameKey.of(one.text()).value();
        String second = NameKey.of(other).value();
        int common = 0;
        while (common < Math.min(first.length(), second.length()) && first.charAt(common) == second.charAt(common)) {
            common++;
        }
        return first.contains(second) || second.contains(first) || common >= 6;
    }
}

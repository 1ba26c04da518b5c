package ashyldy.ingest.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import ashyldy.ingest.language.Match;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.mention.Figure;
import ashyldy.ingest.mention.KindMention;
import ashyldy.ingest.mention.SentenceReading;

/// Finds facilities that are only pointed at: "similar centres", "8 more".
final class Anaphora {
    private final SentenceReading reading;
    private final Discourse discourse;

    Anaphora(SentenceReading reading, Discourse discourse) {
        this.reading = reading;
        this.discourse = discourse;
    }

    /// The kinds of the sentence, in order, with those that are pointed at.
    List<KindMention> kinds() {
        List<KindMention> kinds = new ArrayList<>(reading.kinds());
        for (Match match : reading.matches().of(Topic.ANAPHORS)) {
            boolean similar = match.says("similar");
            boolean more = match.says("more")
                    && reading.matches().from(Topic.UNITS, match.to()).isEmpty()
                    && kinds.stream().noneMatch(kind -> kind.from() >= match.to() && kind.from() - match.to() <= 2);
            if (similar || more) {
                pointed(match).ifPresent(kinds::add);
            }
        }
        kinds.sort(Comparator.comparingInt(KindMention::from));
        return kinds;
    }

    private Optional<KindMention> pointed(Match match) {
        Optional<KindMention> model = reading.kinds().stream()
                .filter(kind -> kind.to() <= match.from())
                .reduce((first, last) -> last)
                .or(() -> discourse
                        .anyFocus()
                        .map(Draft::mention)
                        .filter(kind -> match.says("similar") || goesOn(kind, match)));
        return model.map(kind -> new KindMention(
                match.from(),
                match.to(),
                kind.kind(),
                kind.entry(),
                false,
                true,
                count(match),
                Optional.empty(),
                Optional.empty()));
    }

    /// "30 more are planned": of what was counted in the sentence before.
    private boolean goesOn(KindMention kind, Match match) {
        return kind.count().isPresent()
                && count(match).isPresent()
                && reading.kinds().isEmpty()
                && !reading.stages().isEmpty();
    }

    private Optional<Figure> count(Match match) {
        for (int at = match.from(); at < match.to(); at++) {
            String digits = reading.sentence().token(at).text();
            boolean number = reading.sentence().token(at).isNumber() && digits.length() < 5;
            if (number && digits.chars().allMatch(Character::isDigit)) {
                return Optional.of(new Figure(new BigDecimal(digits), BigDecimal.ONE, at, at + 1, true));
            }
        }
        return Optional.empty();
    }
}

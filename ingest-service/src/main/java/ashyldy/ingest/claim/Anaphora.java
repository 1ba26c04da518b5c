package ashyldy.ingest.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import ashyldy.events.Language;
import ashyldy.ingest.language.Match;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.facility.KindMention;
import ashyldy.ingest.mention.figure.Figure;
import ashyldy.ingest.text.Token;

/// Finds facilities that are only pointed at: "similar centres", "8 more", "the largest".
final class Anaphora {
    private final SentenceReading reading;
    private final Discourse discourse;

    Anaphora(SentenceReading reading, Discourse discourse) {
        this.reading = reading;
        this.discourse = discourse;
    }

    List<KindMention> kinds() {
        List<KindMention> kinds = new ArrayList<>();
        for (Match match : reading.matches().of(Topic.ANAPHORS)) {
            boolean similar = match.says("similar");
            boolean more = match.says("more")
                    && reading.matches().from(Topic.UNITS, match.to()).isEmpty()
                    && reading.kinds().stream()
                            .noneMatch(kind -> kind.from() >= match.to() && kind.from() - match.to() <= 2);
            if (similar || more) {
                pointed(match).ifPresent(kinds::add);
            }
            if (match.says("one_of") && isAlone(match)) {
                oneOf(match).ifPresent(kinds::add);
            }
        }
        return kinds;
    }

    /// "The largest, for 2,500 pupils, is being built in …", "the third will be built by an investor": no noun follows.
    private boolean isAlone(Match match) {
        boolean kazakh = reading.sentence().language() == Language.KK;
        boolean noun = reading.sentence()
                .at(match.to())
                .filter(Token::isWord)
                .filter(word -> reading.matches().at(Topic.STAGES, match.to()).isEmpty()
                        && reading.matches().at(Topic.PLACES, match.to()).isEmpty()
                        && reading.matches().at(Topic.MODALITY, match.to()).isEmpty())
                .isPresent();
        boolean described = !reading.stages().isEmpty()
                || !reading.amounts().isEmpty() && !reading.places().isEmpty();
        return (!noun || kazakh) && reading.kinds().isEmpty() && described;
    }

    private Optional<KindMention> oneOf(Match match) {
        return discourse
                .anyFocus()
                .map(Draft::mention)
                .filter(kind -> kind.count().isPresent() || kind.plural())
                .map(kind -> new KindMention(
                        match.from(),
                        match.to(),
                        kind.kind(),
                        kind.entry(),
                        false,
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
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
                return Optional.of(Figure.exact(new BigDecimal(digits), at, at + 1));
            }
        }
        return Optional.empty();
    }
}

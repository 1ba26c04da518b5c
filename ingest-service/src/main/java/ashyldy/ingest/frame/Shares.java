package ashyldy.ingest.frame;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import ashyldy.events.Language;
import ashyldy.ingest.language.AnaphorCode;
import ashyldy.ingest.language.Match;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.facility.KindMention;
import ashyldy.ingest.mention.figure.Figure;
import ashyldy.ingest.mention.place.PlaceMention;
import ashyldy.ingest.text.Among;
import ashyldy.ingest.text.Token;

/// "Eight schools opened, three of them in A, two in B and one in C": a number before "in" and a place counts
/// facilities
/// of the noun before it.
final class Shares {
    private static final int DIGITS = 2;

    private final SentenceReading reading;

    Shares(SentenceReading reading) {
        this.reading = reading;
    }

    /// @param models the nouns of the sentence
    List<KindMention> among(List<KindMention> models) {
        boolean several =
                Among.any(models, kind -> kind.plural() || kind.several().isPresent());
        return !several
                ? List.of()
                : reading.places().stream()
                        .filter(PlaceMention::isSite)
                        .map(place -> share(place, models))
                        .flatMap(Optional::stream)
                        .toList();
    }

    private Optional<KindMention> share(PlaceMention place, List<KindMention> models) {
        if (reading.sentence().language() == Language.KK) {
            return shareBefore(place).flatMap(word -> member(word, models));
        }
        boolean inside = reading.matches()
                .before(Topic.PLACES, place.from())
                .filter(word -> word.entry().is("inside") && word.length() == 1)
                .isPresent();
        int at = place.from() - 2;
        at -= reading.sentence().at(at).filter(Token::isDash).isPresent() ? 1 : 0;
        if (!inside || at <= 0) {
            return Optional.empty();
        }
        int number = at;
        return Among.last(models, kind -> kind.to() <= number)
                .filter(kind -> kind.plural() || kind.several().isPresent())
                .flatMap(kind -> count(number)
                        .map(count -> kind.member(
                                number,
                                number + 1,
                                Optional.of(count)
                                        .filter(figure -> figure.value().intValue() > 1))));
    }

    /// Kazakh makes a noun of the number: "two of them in Talgar, three in Karoy".
    private Optional<Match> shareBefore(PlaceMention place) {
        int at = place.from();
        at -= at > 0 && reading.sentence().token(at - 1).isDash() ? 1 : 0;
        return reading.matches()
                .before(Topic.ANAPHORS, at)
                .filter(word -> word.says(AnaphorCode.SOME_OF)
                                && word.entry().property("value").isPresent()
                        || word.says(AnaphorCode.ONE_OF) && word.length() == 1);
    }

    private static Optional<KindMention> member(Match share, List<KindMention> models) {
        return Among.last(models, kind -> kind.to() <= share.from())
                .filter(kind -> kind.plural() || kind.several().isPresent())
                .map(kind -> kind.member(
                        share.from(),
                        share.to(),
                        value(share).map(count -> Figure.exact(count, share.from(), share.to()))));
    }

    private Optional<Figure> count(int at) {
        Token token = reading.sentence().token(at);
        if (token.isNumber() && token.text().length() <= DIGITS && isDigits(token.text())) {
            return Optional.of(Figure.exact(new BigDecimal(token.text()), at, at + 1));
        }
        return reading.matches()
                .from(Topic.NUMBERS, at)
                .filter(word -> word.says("unit") && word.length() == 1)
                .flatMap(Shares::value)
                .map(value -> Figure.exact(value, at, at + 1));
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(Character::isDigit);
    }

    private static Optional<BigDecimal> value(Match word) {
        return word.entry().property("value").map(BigDecimal::new);
    }
}

package ashyldy.ingest.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import ashyldy.ingest.language.Topic;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.facility.KindMention;
import ashyldy.ingest.mention.figure.AmountMention;
import ashyldy.ingest.mention.figure.Figure;
import ashyldy.ingest.mention.figure.UnitMeasure;
import ashyldy.ingest.mention.place.PlaceMention;
import ashyldy.ingest.text.Token;

/// Finds facilities whose noun is left out after a place and a dash: "ten schools will be built in Almaty, in Astana –
/// eight", "a power station for 240 MW in Kokshetau, in Semey – for 360 MW".
final class Ellipsis {
    private static final Set<UnitMeasure> SIZES = Set.of(UnitMeasure.CAPACITY, UnitMeasure.POWER, UnitMeasure.LENGTH);

    /// Words between the dash and the end of the figure: "for up to".
    private static final int REACH = 3;

    private final SentenceReading reading;

    Ellipsis(SentenceReading reading) {
        this.reading = reading;
    }

    List<KindMention> kinds() {
        List<KindMention> kinds = new ArrayList<>();
        for (PlaceMention place : reading.places()) {
            if (place.isSite() && isDash(place.to())) {
                model(place).flatMap(model -> leftOut(place.to() + 1, model)).ifPresent(kinds::add);
            }
        }
        return kinds;
    }

    private boolean isDash(int at) {
        return reading.sentence().at(at).filter(Token::isDash).isPresent();
    }

    private Optional<KindMention> model(PlaceMention place) {
        return reading.kinds().stream()
                .filter(kind -> kind.to() <= place.from() && !kind.oblique() && !kind.isPart())
                .reduce((first, last) -> last);
    }

    private Optional<KindMention> leftOut(int at, KindMention model) {
        boolean named = reading.kinds().stream().anyMatch(kind -> kind.from() >= at && kind.from() - at <= REACH);
        if (named) {
            return Optional.empty();
        }
        Optional<KindMention> sized = reading.amounts().stream()
                .filter(amount -> SIZES.contains(amount.measure()) && amount.from() >= at && amount.from() - at < REACH)
                .findFirst()
                .map(amount -> like(model, amount));
        return sized.or(() -> counted(at, model));
    }

    private static KindMention like(KindMention model, AmountMention amount) {
        return new KindMention(
                amount.from(),
                amount.to(),
                model.kind(),
                model.entry(),
                false,
                false,
                Optional.empty(),
                model.works(),
                Optional.empty());
    }

    private Optional<KindMention> counted(int at, KindMention model) {
        boolean counts = reading.sentence()
                        .at(at)
                        .filter(token -> token.isNumber() && isSmall(token))
                        .isPresent()
                && reading.matches().from(Topic.UNITS, at + 1).isEmpty()
                && reading.matches().from(Topic.DATES, at + 1).isEmpty()
                && reading.sentence().at(at + 1).filter(Token::isWord).isEmpty();
        if (!counts || model.count().isEmpty()) {
            return Optional.empty();
        }
        Figure count = Figure.exact(new BigDecimal(reading.sentence().token(at).text()), at, at + 1);
        return Optional.of(new KindMention(
                at,
                at + 1,
                model.kind(),
                model.entry(),
                false,
                count.value().intValue() > 1,
                Optional.of(count),
                model.works(),
                Optional.empty()));
    }

    private static boolean isSmall(Token number) {
        return number.text().length() < 4 && number.text().chars().allMatch(Character::isDigit);
    }
}

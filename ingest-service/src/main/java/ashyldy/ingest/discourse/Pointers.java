package ashyldy.ingest.discourse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import ashyldy.events.Language;
import ashyldy.ingest.language.AnaphorCode;
import ashyldy.ingest.language.Match;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.mention.Mention;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.facility.KindMention;
import ashyldy.ingest.mention.figure.AmountMention;
import ashyldy.ingest.mention.figure.Figure;
import ashyldy.ingest.mention.figure.UnitMeasure;
import ashyldy.ingest.text.Among;
import ashyldy.ingest.text.Token;

/// Finds facilities that are only pointed at: "similar centres", "8 more", "the largest".
final class Pointers {
    /// Words of an item; what is longer is prose again.
    private static final int ITEM = 40;

    private static final Set<UnitMeasure> SIZES =
            EnumSet.of(UnitMeasure.CAPACITY, UnitMeasure.POWER, UnitMeasure.LENGTH);

    private final SentenceReading reading;
    private final Memory memory;
    private final Listing listing;

    Pointers(SentenceReading reading, Memory memory, Listing listing) {
        this.reading = reading;
        this.memory = memory;
        this.listing = listing;
    }

    List<KindMention> kinds(int sentence) {
        List<KindMention> kinds = new ArrayList<>();
        for (Match match : reading.matches().of(Topic.ANAPHORS)) {
            boolean similar = match.says(AnaphorCode.SIMILAR);
            boolean more = match.says(AnaphorCode.MORE)
                    && reading.matches().from(Topic.UNITS, match.to()).isEmpty()
                    && Among.none(reading.kinds(), kind -> kind.from() >= match.to() && kind.from() - match.to() <= 2);
            if (similar || more || isFewer(match)) {
                pointed(match).ifPresent(kinds::add);
            }
            if (match.says(AnaphorCode.ONE_OF) && isAlone(match)) {
                oneOf(match).ifPresent(kinds::add);
            }
        }
        if (kinds.isEmpty()) {
            item().ifPresentOrElse(
                            kinds::add, () -> kinds.addAll(new NamedVillages(reading).after(memory.stated(sentence))));
        }
        return kinds;
    }

    /// An item of a list that has a place, a size or a name instead of a noun: "– for 600 pupils in Almaly;".
    private Optional<KindMention> item() {
        int end = firstBreak();
        boolean bare = Among.all(reading.kinds(), kind -> kind.isPart() || kind.from() > end)
                && reading.stages().isEmpty()
                && reading.sentence().size() <= ITEM;
        return bare
                ? listing.model(reading.sentence().paragraph())
                        .flatMap(model -> itsWords(end)
                                .map(words -> model.pointedAt(words.from(), words.to(), false, Optional.empty())))
                : Optional.empty();
    }

    /// Where the item ends that stands first in its line, if others with a noun follow.
    private int firstBreak() {
        if (Among.all(reading.kinds(), KindMention::isPart)) {
            return reading.sentence().size();
        }
        int at = 0;
        while (at < reading.sentence().size() && !reading.sentence().token(at).is(',')) {
            at++;
        }
        return at;
    }

    private Optional<? extends Mention> itsWords(int end) {
        Optional<AmountMention> size =
                Among.first(reading.amounts(), amount -> SIZES.contains(amount.measure()) && amount.to() <= end);
        return size.isPresent() ? size : Among.first(reading.places(), place -> place.isSite() && place.to() <= end);
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
        return memory.anyFocus()
                .map(Project::mention)
                .filter(kind -> kind.count().isPresent() || kind.plural())
                .map(kind -> kind.pointedAt(match.from(), match.to(), false, Optional.empty()));
    }

    private Optional<KindMention> pointed(Match match) {
        Optional<KindMention> model = Among.last(reading.kinds(), kind -> kind.to() <= match.from())
                .or(() -> memory.anyFocus()
                        .map(Project::mention)
                        .filter(kind -> match.says(AnaphorCode.SIMILAR) || goesOn(kind, match)));
        return model.map(kind -> kind.pointedAt(match.from(), match.to(), true, count(match)));
    }

    /// "Construction of 18 facilities has begun", after 36 were told of: some of them.
    private boolean isFewer(Match match) {
        return match.says(AnaphorCode.PLURAL)
                && count(match)
                        .filter(figure -> memory.anyFocus()
                                .flatMap(project -> project.mention().several())
                                .filter(all -> figure.value().intValue() < all)
                                .isPresent())
                        .isPresent();
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

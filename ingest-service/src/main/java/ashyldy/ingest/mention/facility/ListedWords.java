package ashyldy.ingest.mention.facility;

import java.util.List;
import java.util.Optional;

import ashyldy.events.Kind;
import ashyldy.ingest.language.Matches;
import ashyldy.ingest.language.PlaceCode;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.mention.place.PlaceMention;
import ashyldy.ingest.text.Sentence;
import ashyldy.ingest.text.Token;

/// One name of a list: the words of a street, or the ends of a road and the dash between.
final class ListedWords {
    private static final int LONGEST = 9;

    private static final String DASHES = "-\u2013\u2014\u2011\u2212";

    private final Sentence sentence;
    private final Matches matches;
    private final List<PlaceMention> places;

    ListedWords(Sentence sentence, Matches matches, List<PlaceMention> places) {
        this.sentence = sentence;
        this.matches = matches;
        this.places = places;
    }

    /// The name that begins at a token.
    Optional<NameMention> from(int start, KindMention kind) {
        int end = start;
        while (end < sentence.size() && end - start < LONGEST && isPart(end, kind, end > start)) {
            end++;
        }
        return name(start, end, kind);
    }

    /// The name that ends before a token.
    Optional<NameMention> until(int end, KindMention kind) {
        int start = end;
        while (start > 0 && end - start < LONGEST && isPart(start - 1, kind, start - 1 > 0)) {
            start--;
        }
        return name(start, end, kind);
    }

    private Optional<NameMention> name(int start, int end, KindMention kind) {
        if (end <= start
                || !sentence.token(start).isCapitalised()
                || sentence.token(end - 1).isMark()) {
            return Optional.empty();
        }
        NameMention name = new NameMention(start, end, Printed.words(sentence, start, end), start, end, false);
        return name.isRoute() == isWay(kind) ? Optional.of(name) : Optional.empty();
    }

    private boolean isPart(int at, KindMention kind, boolean inside) {
        Token token = sentence.token(at);
        if (isWay(kind)) {
            return isProper(at) || inside && isDash(token);
        }
        return isProper(at) && !isSite(at) || inside && token.isWord() && isTitle(at) || inside && isInitial(at);
    }

    /// A street is a line too, but it is called by one name.
    private static boolean isWay(KindMention kind) {
        return kind.kind() != Kind.STREET;
    }

    private static boolean isDash(Token token) {
        return token.isMark() && DASHES.indexOf(token.text()) >= 0;
    }

    /// "M. Auezov": the point behind one letter.
    private boolean isInitial(int at) {
        return sentence.token(at).is('.')
                && at > 0
                && sentence.token(at - 1).isCapitalised()
                && sentence.token(at - 1).text().length() == 1;
    }

    private boolean isTitle(int at) {
        return matches.at(Topic.PLACES, at)
                .filter(word -> word.says(PlaceCode.TITLE))
                .isPresent();
    }

    private boolean isSite(int at) {
        return places.stream().anyMatch(place -> place.isSite() && place.covers(at));
    }

    private boolean isProper(int at) {
        return sentence.token(at).isCapitalised()
                && matches.at(Topic.KINDS, at).isEmpty()
                && matches.at(Topic.STAGES, at).isEmpty()
                && matches.at(Topic.DATES, at).isEmpty()
                && matches.at(Topic.ORGANISATIONS, at).isEmpty()
                && matches.at(Topic.COUNTRIES, at).isEmpty()
                && matches.at(Topic.PLACES, at)
                        .filter(word -> !word.says(PlaceCode.TITLE))
                        .isEmpty();
    }
}

package ashyldy.ingest.suggestion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import ashyldy.ingest.language.Topic;
import ashyldy.ingest.mention.Mention;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.text.Sentence;
import ashyldy.ingest.text.Token;

/// Words without what is the matter of one article alone: names, figures, facilities. Where such words stand between
/// others, the pattern has a gap.
///
/// @param from first token that is kept
/// @param to token after the last that is kept
/// @param places what is kept and where the gaps are, in order
record Phrase(SentenceReading reading, int from, int to, List<Place> places) {
    /// Longer than any idiom; what is longer is a sentence and no phrase.
    private static final int LONGEST = 7;

    private static final int SHORT = 3;

    /// Signs that may stand in a pattern; others have a meaning there, or none.
    private static final String SIGNS = ",-\u2013\u2014.%";

    /// One place of a pattern.
    sealed interface Place {
        record Kept(Token token) implements Place {}

        record Gap() implements Place {}
    }

    Phrase {
        places = List.copyOf(places);
    }

    /// Nothing where no word is left, or too many.
    static Optional<Phrase> of(SentenceReading reading, Mention words, Collection<? extends Mention> hidden) {
        Sentence sentence = reading.sentence();
        int from = words.from();
        int to = words.to();
        while (from < to && !isEdge(sentence, from, hidden)) {
            from++;
        }
        while (to > from && (!isEdge(sentence, to - 1, hidden) || to < words.to() && isShort(sentence.token(to - 1)))) {
            to--;
        }
        List<Place> places = places(sentence, from, to, hidden);
        return places.isEmpty() || places.size() > LONGEST
                ? Optional.empty()
                : Optional.of(new Phrase(reading, from, to, places));
    }

    private static boolean isEdge(Sentence sentence, int at, Collection<? extends Mention> hidden) {
        return sentence.token(at).isWord() && !isHidden(at, hidden);
    }

    /// A preposition, mostly: "is open for" before a number says no more than "is open".
    private static boolean isShort(Token token) {
        return token.text().length() <= SHORT;
    }

    private static boolean isHidden(int at, Collection<? extends Mention> hidden) {
        return hidden.stream().anyMatch(mention -> mention.covers(at));
    }

    /// A gap is up to two words.
    private static List<Place> places(Sentence sentence, int from, int to, Collection<? extends Mention> hidden) {
        List<Place> places = new ArrayList<>();
        int skipped = 0;
        for (int at = from; at < to; at++) {
            Token token = sentence.token(at);
            boolean kept = !isHidden(at, hidden) && (!token.isMark() || SIGNS.contains(token.text()));
            skipped = kept ? 0 : skipped + 1;
            if (kept) {
                places.add(new Place.Kept(token));
            } else if (skipped % 2 == 1) {
                places.add(new Place.Gap());
            }
        }
        return places;
    }

    /// The words that are kept, without signs and numbers.
    List<Token> words() {
        return places.stream()
                .flatMap(place -> place instanceof Place.Kept(Token token) && token.isWord()
                        ? Optional.of(token).stream()
                        : Optional.<Token>empty().stream())
                .toList();
    }

    /// Whether the grammar knows all its words already, prepositions left aside, so that no entry would help.
    boolean isKnown(Set<Topic> topics) {
        return words().stream()
                .filter(word -> !isShort(word))
                .allMatch(word -> topics.stream()
                        .flatMap(topic -> reading.matches().of(topic).stream())
                        .anyMatch(
                                match -> reading.span(match.from(), match.to()).contains(word.span())));
    }

    boolean isLongerThan(Mention mention) {
        return from < mention.from() || to > mention.to();
    }
}

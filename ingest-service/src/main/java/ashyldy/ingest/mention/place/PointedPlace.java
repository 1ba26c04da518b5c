package ashyldy.ingest.mention.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import ashyldy.ingest.language.Match;
import ashyldy.ingest.language.Matches;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.text.Sentence;
import ashyldy.places.Place;

/// Reads the name of a place where somebody else has said that it is one: it needs no word of its type, as "Nura" in
/// "for
/// three villages of the district: Nura, Mamyr", but is written with a capital.
public final class PointedPlace {
    private static final int LONGEST = 4;
    private static final Optional<String> VILLAGE = Optional.of("village");

    private final Sentence sentence;
    private final Matches matches;
    private final PlaceNames names;
    private final String article;

    /// @param article the text into which the sentence points
    public PointedPlace(Sentence sentence, Matches matches, PlaceNames names, String article) {
        this.sentence = sentence;
        this.matches = matches;
        this.names = names;
        this.article = article;
    }

    /// A place of the gazetteer or of the classifier; nothing where no word has a capital.
    ///
    /// @param village whether a name that nobody listed is a village
    public Optional<PlaceMention> in(int from, int to, boolean village) {
        int first = from;
        while (first < to && !isName(first)) {
            first++;
        }
        int last = first;
        while (last < to
                && last - first < LONGEST
                && (isName(last) || sentence.token(last).isDash())) {
            last++;
        }
        Optional<String> taken = village && to == last ? VILLAGE : Optional.empty();
        return first == last
                ? Optional.empty()
                : named(first, last, type(from, to).or(() -> taken));
    }

    private boolean isName(int at) {
        return sentence.token(at).isCapitalised()
                && matches.at(Topic.PLACES, at).filter(PointedPlace::isType).isEmpty();
    }

    private static boolean isType(Match word) {
        return PlaceTypes.isType(word.entry().says());
    }

    private Optional<String> type(int from, int to) {
        for (int at = from; at < to; at++) {
            Optional<Match> type = matches.at(Topic.PLACES, at).filter(PointedPlace::isType);
            if (type.isPresent()) {
                return type.map(word -> word.entry().says());
            }
        }
        return Optional.empty();
    }

    private Optional<PlaceMention> named(int first, int last, Optional<String> type) {
        String name = article.substring(
                sentence.token(first).start(), sentence.token(last - 1).end());
        List<Place> places = new ArrayList<>(names.places(name));
        places.addAll(names.villages(name));
        return places.isEmpty() && type.isEmpty()
                ? Optional.empty()
                : Optional.of(PlaceMention.of(first, last, name, places).with(places, type, first, last));
    }
}

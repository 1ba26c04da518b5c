package ashyldy.notify.chat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ashyldy.events.Kind;
import ashyldy.events.Language;
import ashyldy.notify.alert.AlertWriter;
import ashyldy.notify.subscription.Folded;
import ashyldy.notify.subscription.HowMuch;
import ashyldy.notify.subscription.Interest;
import ashyldy.notify.subscription.Mentions;
import ashyldy.notify.subscription.What;
import ashyldy.notify.subscription.Where;
import ashyldy.places.Gazetteer;
import ashyldy.places.Place;

/// Understands what somebody looks for in words: names of places, kinds of projects in any of our languages, and what
/// is left has to stand in what was told.
final class SearchReader {
    private static final int LONGEST_PHRASE = 3;
    /// "In", "of" and the like say nothing of what is looked for.
    private static final int LONGEST_EMPTY_WORD = 2;
    /// A word keeps at least so many letters when its ending is left out, and loses at most so many.
    private static final int SHORTEST_STEM = 4;

    private static final int LONGEST_ENDING = 2;

    private final Gazetteer gazetteer;

    SearchReader(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /// What was understood of a search.
    private record Read(Set<Kind> kinds, Set<Place> places, Set<String> words) {
        boolean isEmpty() {
            return kinds.isEmpty() && places.isEmpty() && words.isEmpty();
        }

        Interest with(UnaryOperator<String> form) {
            return new Interest(
                    new Where(places.stream().map(Place::code).collect(Collectors.toSet()), Optional.empty()),
                    new What(kinds, Set.of(), Set.of()),
                    HowMuch.ANY,
                    new Mentions(Set.of(), Set.of(), words.stream().map(form).collect(Collectors.toSet())),
                    Interest.EVERY_CHANGE,
                    false);
        }
    }

    /// What to look for, the most exact first; nothing where nothing is asked.
    List<Interest> read(String wanted) {
        List<String> tokens = List.copyOf(Folded.words(wanted));
        Read exact = read(tokens, gazetteer::meantBy);
        if (exact.isEmpty()) {
            return List.of();
        }
        Read loose = read(tokens, this::nearly);
        return List.copyOf(new LinkedHashSet<>(List.of(
                exact.with(UnaryOperator.identity()),
                exact.with(SearchReader::stem),
                loose.with(SearchReader::stem),
                new Read(loose.kinds(), around(loose.places()), loose.words()).with(SearchReader::stem))));
    }

    /// Places whose names are nearly those of a search.
    List<Place> places(String wanted) {
        return Folded.words(wanted).stream()
                .flatMap(word -> nearly(word).stream())
                .distinct()
                .toList();
    }

    private List<Place> nearly(String phrase) {
        List<Place> meant = gazetteer.meantBy(phrase);
        if (!meant.isEmpty() || phrase.length() < SHORTEST_STEM) {
            return meant;
        }
        return Stream.of(
                        gazetteer.similar(phrase),
                        gazetteer.meantBy(without(1, phrase)),
                        gazetteer.meantBy(without(LONGEST_ENDING, phrase)))
                .filter(places -> !places.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /// What is told of a town is often told of its district.
    private Set<Place> around(Set<Place> places) {
        return places.stream()
                .map(place ->
                        place.level().isLocality() ? gazetteer.district(place).orElse(place) : place)
                .collect(Collectors.toSet());
    }

    /// The longest phrase that means something at each place.
    private static Read read(List<String> tokens, Function<String, List<Place>> named) {
        var read = new Read(EnumSet.noneOf(Kind.class), new HashSet<>(), new LinkedHashSet<>());
        int at = 0;
        while (at < tokens.size()) {
            at += take(tokens.subList(at, Math.min(tokens.size(), at + LONGEST_PHRASE)), named, read);
        }
        return read;
    }

    /// @return how many tokens were understood
    private static int take(List<String> ahead, Function<String, List<Place>> named, Read read) {
        for (int length = ahead.size(); length > 0; length--) {
            List<String> phrase = ahead.subList(0, length);
            Set<Kind> kinds = kinds(phrase);
            List<Place> places = kinds.isEmpty() ? named.apply(String.join(" ", phrase)) : List.of();
            if (!kinds.isEmpty() || !places.isEmpty()) {
                read.kinds().addAll(kinds);
                read.places().addAll(places);
                return length;
            }
        }
        String word = ahead.getFirst();
        if (word.length() > LONGEST_EMPTY_WORD || Character.isDigit(word.charAt(0))) {
            read.words().add(word);
        }
        return 1;
    }

    private static Set<Kind> kinds(List<String> phrase) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (Kind kind : Kind.values()) {
            boolean called = Arrays.stream(Language.values())
                    .map(language -> List.copyOf(Folded.words(AlertWriter.called(kind, language))))
                    .anyMatch(label -> areAlike(label, phrase));
            if (called) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    private static boolean areAlike(List<String> label, List<String> phrase) {
        List<String> matched = new ArrayList<>();
        for (int at = 0; at < Math.min(label.size(), phrase.size()); at++) {
            if (isForm(label.get(at), phrase.get(at))) {
                matched.add(label.get(at));
            }
        }
        return matched.size() == label.size() && label.size() == phrase.size();
    }

    /// Whether two words differ in a short ending alone.
    private static boolean isForm(String label, String word) {
        int same = 0;
        while (same < Math.min(label.length(), word.length()) && label.charAt(same) == word.charAt(same)) {
            same++;
        }
        return Math.max(label.length(), word.length()) - same <= LONGEST_ENDING
                && (same >= SHORTEST_STEM || same == label.length());
    }

    private static String stem(String word) {
        return without(LONGEST_ENDING, word);
    }

    private static String without(int letters, String word) {
        int kept = Math.max(SHORTEST_STEM, word.length() - letters);
        return word.substring(0, Math.min(word.length(), kept));
    }
}

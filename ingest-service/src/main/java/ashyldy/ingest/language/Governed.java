package ashyldy.ingest.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import ashyldy.ingest.language.grammar.Form;
import ashyldy.ingest.language.grammar.Morphology;

/// A lemma, or several that behave alike, with the words that it needs beside it: "put .. into operation".
///
/// @param governs pattern of the words beside it, empty text for none
/// @param before whether they stand before it, as in Kazakh
record Governed(Map<Form, List<String>> forms, String governs, boolean before) {
    private static final String GAP = "..";
    private static final int PREPOSITION = 3;

    static Governed verb(String pattern, Morphology grammar) {
        Split split = Split.of(pattern, grammar.verbComesLast());
        Map<Form, Set<String>> forms = new EnumMap<>(Form.class);
        for (String lemma : split.lemmas()) {
            grammar.verb(lemma)
                    .forEach((form, words) -> forms.computeIfAbsent(form, unused -> new LinkedHashSet<>())
                            .addAll(words));
        }
        Map<Form, List<String>> listed = new EnumMap<>(Form.class);
        forms.forEach((form, words) -> listed.put(form, List.copyOf(words)));
        return new Governed(listed, split.governs(), grammar.verbComesLast());
    }

    /// What a pattern governs, whatever its lemmas.
    static Governed without(String pattern, Morphology grammar) {
        boolean before = grammar.verbComesLast();
        return new Governed(Map.of(), Split.of(pattern, before).governs(), before);
    }

    static Governed noun(String pattern, Morphology grammar) {
        Split split = Split.of(pattern, grammar.verbComesLast());
        List<String> forms = split.lemmas().stream()
                .flatMap(lemma -> grammar.noun(lemma).stream())
                .distinct()
                .toList();
        return new Governed(Map.of(Form.NOUN, forms), split.governs(), grammar.verbComesLast());
    }

    /// Its forms with what they govern; free order puts that on either side: the complement may come first.
    List<String> around(List<String> places) {
        if (governs.isEmpty()) {
            return places;
        }
        List<String> phrases = new ArrayList<>();
        for (String place : places) {
            if (before) {
                phrases.add(governs + " " + place);
            } else {
                phrases.add(place + " " + governs);
                if (!isPreposition(withoutGap(governs))) {
                    phrases.add(withoutGap(governs) + " " + GAP + " " + place);
                }
            }
        }
        return phrases;
    }

    /// "To set about …": what a preposition begins stands elsewhere in the sentence.
    private static boolean isPreposition(String words) {
        return words.length() <= PREPOSITION;
    }

    private static String withoutGap(String governs) {
        return governs.startsWith(GAP) ? governs.substring(GAP.length()).strip() : governs;
    }

    /// The lemmas of a pattern and the rest of it.
    private record Split(List<String> lemmas, String governs) {
        private static Split of(String pattern, boolean verbLast) {
            int space = verbLast ? pattern.lastIndexOf(' ') : pattern.indexOf(' ');
            if (space < 0) {
                return new Split(lemmas(pattern), "");
            }
            String first = pattern.substring(0, space).strip();
            String second = pattern.substring(space).strip();
            return verbLast ? new Split(lemmas(second), first) : new Split(lemmas(first), second);
        }

        private static List<String> lemmas(String place) {
            return Stream.of(place.split("/")).toList();
        }
    }
}

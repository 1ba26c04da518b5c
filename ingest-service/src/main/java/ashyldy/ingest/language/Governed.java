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
/// @param grammar knows on which side they stand
record Governed(Map<Form, List<String>> forms, String governs, Morphology grammar) {
    private static final String GAP = "..";

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
        return new Governed(listed, split.governs(), grammar);
    }

    /// What a pattern governs, whatever its lemmas.
    static Governed without(String pattern, Morphology grammar) {
        Split split = Split.of(pattern, grammar.verbComesLast());
        return new Governed(Map.of(), split.governs(), grammar);
    }

    static Governed noun(String pattern, Morphology grammar) {
        Split split = Split.of(pattern, grammar.verbComesLast());
        List<String> forms = split.lemmas().stream()
                .flatMap(lemma -> grammar.noun(lemma).stream())
                .distinct()
                .toList();
        return new Governed(Map.of(Form.NOUN, forms), split.governs(), grammar);
    }

    /// Its forms with what they govern; free order puts that on either side: the complement may come first.
    List<String> around(List<String> places) {
        if (governs.isEmpty()) {
            return places;
        }
        List<String> phrases = new ArrayList<>();
        for (String place : places) {
            if (grammar.verbComesLast()) {
                phrases.add(governs + " " + place);
            } else {
                phrases.add(place + " " + governs);
                if (!grammar.staysBehind(withoutGap(governs), place)) {
                    phrases.add(withoutGap(governs) + " " + GAP + " " + place);
                }
            }
        }
        return phrases;
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

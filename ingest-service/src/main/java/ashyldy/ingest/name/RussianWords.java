package ashyldy.ingest.name;

import java.util.List;
import java.util.Optional;

import ashyldy.ingest.name.RussianForms.Reading;

/// Russian words as a name prints them: known ones by the dictionary, compounds by their last part, adjectives that no
/// dictionary has by their ending.
final class RussianWords {
    /// Letters that the known end of a compound must have.
    private static final int SHORTEST_END = 4;

    private static final int SHORTEST_BEGINNING = 3;

    private final RussianForms forms;
    private final AdjectiveEndings endings = AdjectiveEndings.read();

    RussianWords(RussianForms forms) {
        this.forms = forms;
    }

    /// @param printed the word itself
    /// @param before the part of a compound that never changes, empty for a plain word
    /// @param unknown the adjective as its ending tells, where no dictionary has it
    record Known(String printed, String before, List<Reading> readings, List<AdjectiveEndings.Adjective> unknown) {
        boolean mayModify() {
            return !unknown.isEmpty() || readings.stream().anyMatch(Reading::isModifier);
        }

        boolean agreesWith(Reading noun) {
            return unknown.stream().anyMatch(adjective -> adjective.agreesWith(noun))
                    || readings.stream().anyMatch(own -> own.isModifier() && agrees(own, noun));
        }

        private static boolean agrees(Reading own, Reading noun) {
            return own.agreement() == noun.agreement() && own.grammaticalCase().equals(noun.grammaticalCase());
        }

        Optional<String> inNominative(Agreement agreement, RussianForms forms) {
            return readings.stream()
                    .filter(Reading::isModifier)
                    .flatMap(own -> forms.form(own.lemma(), nominative(own, agreement)).stream())
                    .findFirst()
                    .or(() -> unknown.stream().findFirst().map(adjective -> adjective.nominative(agreement)))
                    .map(this::printedLike);
        }

        private static String nominative(Reading own, Agreement agreement) {
            String tag = own.tag();
            String without = tag.substring(0, tag.lastIndexOf(':'));
            return without.substring(0, without.lastIndexOf(':')) + ":" + agreement.tag() + ":Nom";
        }

        Optional<String> nominative(Reading noun, RussianForms forms) {
            if (noun.grammaticalCase().equals("Nom")) {
                return Optional.of(printed);
            }
            String tag = noun.tag().substring(0, noun.tag().lastIndexOf(':')) + ":Nom";
            return forms.form(noun.lemma(), tag).map(this::printedLike);
        }

        /// With the first letter as large as printed, and without the dots that the printed word does without.
        private String printedLike(String form) {
            String whole = before + form;
            boolean dots = AdjectiveEndings.hasDots(printed);
            String plain = dots ? whole : AdjectiveEndings.withoutDots(whole);
            int first = printed.codePointAt(0);
            return Character.isUpperCase(first)
                    ? Character.toString(Character.toUpperCase(plain.codePointAt(0))) + plain.substring(1)
                    : plain;
        }
    }

    boolean isWord(String printed) {
        return !printed.isEmpty()
                && printed.chars().allMatch(letter -> letter == '-' || letter >= 0x400 && letter < 0x460)
                && printed.chars().skip(1).anyMatch(Character::isLowerCase)
                && printed.chars().skip(1).noneMatch(Character::isUpperCase);
    }

    Known known(String printed) {
        String word = RussianName.lower(printed);
        List<Reading> readings = forms.readings(word);
        List<AdjectiveEndings.Adjective> unknown = readings.isEmpty() ? endings.of(word) : List.of();
        return readings.isEmpty() && unknown.isEmpty()
                ? compound(printed, word)
                : new Known(printed, "", readings, unknown);
    }

    /// "Sports complex" in one word is inflected as "complex", a school that is a lyceum as both.
    private Known compound(String printed, String word) {
        Optional<Known> pair = pair(printed, word);
        return pair.isPresent() ? pair.get() : byItsEnd(printed, word);
    }

    private Optional<Known> pair(String printed, String word) {
        int hyphen = word.lastIndexOf('-');
        if (hyphen < 0) {
            return Optional.empty();
        }
        String first = word.substring(0, hyphen);
        List<Reading> second = forms.readings(word.substring(hyphen + 1));
        return forms.readings(first).stream()
                .filter(Reading::isNoun)
                .flatMap(left -> second.stream()
                        .filter(right -> right.isNoun() && declinesWith(left, right))
                        .map(right -> new Known(printed, inNominative(first, left) + "-", List.of(right), List.of())))
                .findFirst();
    }

    private static boolean declinesWith(Reading left, Reading right) {
        return left.grammaticalCase().equals(right.grammaticalCase())
                && !right.grammaticalCase().equals("Nom")
                && left.has("PL") == right.has("PL");
    }

    private String inNominative(String word, Reading noun) {
        String tag = noun.tag().substring(0, noun.tag().lastIndexOf(':')) + ":Nom";
        return forms.form(noun.lemma(), tag).orElse(word);
    }

    private Known byItsEnd(String printed, String word) {
        for (int from = SHORTEST_BEGINNING; word.length() - from >= SHORTEST_END; from++) {
            List<Reading> ofEnd = forms.readings(word.substring(from));
            if (!ofEnd.isEmpty()) {
                return new Known(printed, word.substring(0, from), ofEnd, List.of());
            }
        }
        return new Known(printed, "", List.of(), List.of());
    }
}

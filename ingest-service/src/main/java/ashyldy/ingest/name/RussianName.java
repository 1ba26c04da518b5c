package ashyldy.ingest.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import ashyldy.ingest.name.RussianForms.Reading;

/// Brings a Russian name back to the nominative: the head noun by the dictionary, the adjectives before it in agreement
/// with it, what follows it as printed.
final class RussianName {
    private static final String NOMINATIVE = "Nom";

    private final RussianForms forms;
    private final RussianWords words;

    RussianName(RussianForms forms) {
        this.forms = forms;
        this.words = new RussianWords(forms);
    }

    String base(String name) {
        String[] printed = name.split(" ");
        int head = head(printed);
        if (head < 0 || isProper(printed)) {
            return name;
        }
        List<RussianWords.Known> modifiers = new ArrayList<>();
        for (int at = 0; at < head; at++) {
            modifiers.add(words.known(printed[at]));
        }
        return noun(words.known(printed[head]), modifiers)
                .flatMap(noun -> inNominative(printed, head, modifiers, noun))
                .orElse(name);
    }

    /// One word with a capital is a name of its own, whatever it may mean as a noun.
    private static boolean isProper(String[] printed) {
        return printed.length == 1 && Character.isUpperCase(printed[0].codePointAt(0));
    }

    /// The first word that is no modifier; a modifier before nothing is the head itself.
    private int head(String[] printed) {
        for (int at = 0; at < printed.length; at++) {
            if (!words.isWord(printed[at])) {
                return -1;
            }
            boolean last = at + 1 == printed.length || !words.isWord(printed[at + 1]);
            if (last || !words.known(printed[at]).mayModify()) {
                return at;
            }
        }
        return -1;
    }

    /// The reading in which the noun agrees with all its modifiers.
    private Optional<Reading> noun(RussianWords.Known head, List<RussianWords.Known> modifiers) {
        return head.readings().stream()
                .filter(Reading::isNoun)
                .filter(noun -> modifiers.stream().allMatch(modifier -> modifier.agreesWith(noun)))
                .min(likeliest());
    }

    /// A facility is a thing and mostly one; "park" in the genitive comes before "parka" in the nominative.
    private static Comparator<Reading> likeliest() {
        return Comparator.comparing((Reading noun) -> !noun.has("Inanim"))
                .thenComparing(noun -> noun.has("PL"))
                .thenComparing(noun -> !noun.has("Masc"))
                .thenComparing(noun -> !noun.grammaticalCase().equals(NOMINATIVE));
    }

    private Optional<String> inNominative(
            String[] printed, int head, List<RussianWords.Known> modifiers, Reading noun) {
        List<String> base = new ArrayList<>();
        for (RussianWords.Known modifier : modifiers) {
            Optional<String> form = modifier.inNominative(noun.agreement(), forms);
            if (form.isEmpty()) {
                return Optional.empty();
            }
            base.add(form.get());
        }
        Optional<String> form = words.known(printed[head]).nominative(noun, forms);
        form.ifPresent(base::add);
        base.addAll(List.of(printed).subList(head + 1, printed.length));
        return form.map(known -> String.join(" ", base));
    }

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}

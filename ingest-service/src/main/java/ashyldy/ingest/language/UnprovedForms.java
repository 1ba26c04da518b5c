package ashyldy.ingest.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ashyldy.events.Language;

/// Forms of the language data that no sentence of their entry shows: those that nobody has tried. A report for
/// linguists,
/// not a fault: whether the form is right is for them to say.
public final class UnprovedForms {
    private final LanguagePacks packs;

    public UnprovedForms(LanguagePacks packs) {
        this.packs = packs;
    }

    /// A line an entry, then how many of how many they are: `ru.bound.about: почти | порядка`.
    public List<String> lines() {
        List<Entry> entries = Arrays.stream(Language.values())
                .map(packs::of)
                .flatMap(pack -> pack.entries().stream().filter(entry -> isWritten(entry, pack)))
                .toList();
        long all = entries.stream().mapToLong(entry -> entry.forms().size()).sum();
        long unproved = entries.stream().mapToLong(entry -> of(entry).size()).sum();
        return Stream.concat(
                        entries.stream()
                                .filter(entry -> !of(entry).isEmpty())
                                .map(entry -> entry.id() + ": " + String.join(" | ", of(entry))),
                        Stream.of("forms without a sentence %d of %d".formatted(unproved, all)))
                .toList();
    }

    /// What an act makes has the proofs of the act.
    private static boolean isWritten(Entry entry, LanguagePack pack) {
        return pack.acts().stream().noneMatch(act -> entry.id().startsWith(act.id() + "."));
    }

    static List<String> of(Entry entry) {
        List<String> sentences = entry.finds().stream()
                .map(sentence -> folded(Example.of(sentence).text()))
                .toList();
        return entry.forms().stream()
                .filter(form -> {
                    Pattern shown = shown(form);
                    return sentences.stream()
                            .noneMatch(sentence -> shown.matcher(sentence).find());
                })
                .toList();
    }

    /// The words of a form in their order, each at the beginning of a word.
    private static Pattern shown(String form) {
        return Pattern.compile(Arrays.stream(folded(form).split("\\s+"))
                .filter(word -> !word.equals("..") && !word.startsWith("?"))
                .map(UnprovedForms::alternatives)
                .collect(Collectors.joining(".*?")));
    }

    private static String alternatives(String word) {
        if (word.equals("#")) {
            return "\\d";
        }
        String one = Arrays.stream(word.split("/"))
                .filter(each -> !each.isEmpty())
                .map(each -> Pattern.quote(each.replaceAll("[~*]$", "")) + (isOpen(each) ? "" : "(?!\\p{L})"))
                .collect(Collectors.joining("|"));
        return one.isEmpty() ? Pattern.quote(word) : "(?<!\\p{L})(?:" + one + ")";
    }

    private static boolean isOpen(String word) {
        return word.endsWith("~") || word.endsWith("*");
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replace('\u0451', '\u0435');
    }
}

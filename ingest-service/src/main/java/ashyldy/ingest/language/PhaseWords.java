package ashyldy.ingest.language;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ashyldy.ingest.text.Among;

/// The words of one language that tell of phases, from `phases.tsv`.
public final class PhaseWords {
    /// What a word does beside a phase.
    public enum Sort {
        NOUN,
        GUARDED,
        ORDINAL,
        CARDINAL,
        BETWEEN,
        NEVER
    }

    /// @param endings folded; empty where any will do
    private record Stem(Sort sort, int number, String stem, Set<String> endings) {
        boolean fits(String form) {
            return form.startsWith(stem) && (endings.isEmpty() || endings.contains(form.substring(stem.length())));
        }
    }

    /// The stems of one sort, turned away by the first letter mostly: every word of every sentence is asked.
    private static final class Stems {
        private final List<Stem> stems;
        private final BitSet firstLetters = new BitSet();
        private final boolean any;

        private Stems(List<Stem> stems) {
            this.stems = stems;
            this.any = Among.any(stems, stem -> stem.stem().isEmpty());
            for (Stem stem : stems) {
                if (!stem.stem().isEmpty()) {
                    firstLetters.set(stem.stem().charAt(0));
                }
            }
        }

        private OptionalInt number(String form) {
            if (!any && (form.isEmpty() || !firstLetters.get(form.charAt(0)))) {
                return OptionalInt.empty();
            }
            for (Stem stem : stems) {
                if (stem.fits(form)) {
                    return OptionalInt.of(stem.number());
                }
            }
            return OptionalInt.empty();
        }
    }

    private final Map<Sort, Stems> stems = new EnumMap<>(Sort.class);
    private final Set<String> idioms;

    private PhaseWords(List<Stem> stems, Set<String> idioms) {
        for (Sort sort : Sort.values()) {
            this.stems.put(sort, new Stems(Among.those(stems, stem -> stem.sort() == sort)));
        }
        this.idioms = idioms;
    }

    public static PhaseWords of(LanguagePack pack) {
        LanguageFiles files = new LanguageFiles("/language/" + pack.language().code() + "/");
        return new PhaseWords(
                files.rows("phases.tsv", 3).stream()
                        .filter(row -> !row[0].equals("idiom"))
                        .map(row -> stem(row, pack.folding()))
                        .toList(),
                files.rows("phases.tsv", 3).stream()
                        .filter(row -> row[0].equals("idiom"))
                        .map(row -> Stream.of(row[1].split(" "))
                                .map(pack.folding()::fold)
                                .collect(Collectors.joining(" ")))
                        .collect(Collectors.toSet()));
    }

    private static Stem stem(String[] row, Folding folding) {
        String[] sort = row[0].split(":");
        boolean any = row[2].equals("*");
        Set<String> endings = any
                ? Set.of()
                : Stream.concat(Stream.of(row[2].split(" ")), row[1].isEmpty() ? Stream.of() : bare(row[0]))
                        .map(ending -> ending.equals("*") ? "" : folding.fold(ending))
                        .collect(Collectors.toSet());
        return new Stem(
                Sort.valueOf(sort[0].toUpperCase(Locale.ROOT)),
                sort.length > 1 ? Integer.parseInt(sort[1]) : 0,
                folding.fold(row[1]),
                endings);
    }

    private static Stream<String> bare(String sort) {
        return sort.equals("noun") ? Stream.of("*") : Stream.of();
    }

    public boolean is(Sort sort, String form) {
        return number(sort, form).isPresent();
    }

    public OptionalInt number(Sort sort, String form) {
        return stems.get(sort).number(form);
    }

    /// "In the first place" and the like.
    public boolean isIdiom(String... forms) {
        return idioms.contains(String.join(" ", forms));
    }
}

package ashyldy.projects.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import ashyldy.places.NameKey;

/// The words that many facilities share, in three languages: the file `name-words.tsv`.
final class NameVocabulary {
    /// What a word tells about a facility.
    enum Role {
        /// Said by the kind already: school, centre, plant.
        KIND,
        DESCRIBING,
        PART,
        NUMBER,
        /// In no list, so it is a name.
        PROPER
    }

    record Word(Role role, String text) {}

    private record Stem(String stem, boolean whole, Word word) {
        boolean matches(String folded) {
            return whole ? folded.equals(stem) : folded.startsWith(stem);
        }
    }

    private final List<Stem> stems;

    private NameVocabulary(List<Stem> stems) {
        this.stems = List.copyOf(stems);
    }

    static NameVocabulary bundled() {
        var stems = new ArrayList<Stem>();
        for (var row : DataFile.rows("/ashyldy/projects/intake/name-words.tsv", 3)) {
            var word = new Word(Role.valueOf(row.get(0).toUpperCase(Locale.ROOT)), row.get(1));
            for (var form : row.get(2).split(" ")) {
                boolean whole = form.endsWith("=");
                stems.add(new Stem(folded(form), whole, word));
            }
        }
        // The longest stem wins: "schoolchildren" is not "school".
        stems.sort(Comparator.comparingInt((Stem stem) -> stem.stem().length()).reversed());
        return new NameVocabulary(stems);
    }

    private static String folded(String form) {
        var folded = NameKey.of(form).value();
        if (folded.isEmpty()) {
            throw new IllegalStateException("name-words.tsv: nothing to recognise in '" + form + "'");
        }
        return folded;
    }

    static Word number(String digits) {
        return new Word(Role.NUMBER, digits.replaceFirst("^0+(?=.)", ""));
    }

    Word read(String folded) {
        return stems.stream()
                .filter(stem -> stem.matches(folded))
                .map(Stem::word)
                .findFirst()
                .orElse(new Word(Role.PROPER, folded));
    }
}

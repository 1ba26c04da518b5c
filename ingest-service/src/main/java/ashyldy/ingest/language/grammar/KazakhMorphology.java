package ashyldy.ingest.language.grammar;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Kazakh by its endings: a verbal noun gives the stem, the stem all forms, with the auxiliaries that carry the tense.
///
/// The voice is in the lemma, as dictionaries have it: "to build" and "to be built" are two verbs. The Latin alphabets
/// need nothing of their own, for both are read by the skeleton of the Cyrillic word.
public final class KazakhMorphology implements Morphology {
    private static final String NOTHING = "-";

    /// One way in which a stem goes on.
    private record Ending(Form form, String letters, List<String> words) {
        static Ending of(String[] row) {
            List<String> words = row[2].equals(NOTHING) ? List.of("") : spread(row[2]);
            return new Ending(Form.valueOf(row[0].toUpperCase(Locale.ROOT)), row[1], words);
        }

        private static List<String> spread(String words) {
            return List.of(words.split("/")).stream().map(word -> " " + word).toList();
        }
    }

    private final KazakhSounds sounds;
    private final List<Ending> endings;
    private final List<String[]> stems;

    /// @param stems how a verbal noun ends, and how its stem does
    public KazakhMorphology(
            List<String[]> letters,
            List<String[]> signs,
            List<String[]> changes,
            List<String[]> stems,
            List<String[]> endings) {
        this.sounds = new KazakhSounds(letters, signs, changes);
        this.stems = stems;
        this.endings = endings.stream().map(Ending::of).toList();
    }

    @Override
    public Map<Form, List<String>> verb(String lemma) {
        String stem = stem(lemma).orElseThrow(() -> new UnknownLemma(lemma));
        Map<Form, List<String>> forms = new EnumMap<>(Form.class);
        for (Ending ending : endings) {
            if (ending.form() != Form.NOUN) {
                forms.computeIfAbsent(ending.form(), unused -> new ArrayList<>())
                        .addAll(with(stem, ending));
            }
        }
        return forms;
    }

    private Optional<String> stem(String lemma) {
        return stems.stream()
                .filter(row -> lemma.endsWith(row[0]) && lemma.length() > row[0].length())
                .findFirst()
                .map(row -> lemma.substring(0, lemma.length() - row[0].length()) + row[1].replace(NOTHING, ""));
    }

    private List<String> with(String stem, Ending ending) {
        String word = sounds.joined(stem, ending.letters());
        return ending.words().stream().map(follows -> word + follows).toList();
    }

    @Override
    public List<String> noun(String lemma) {
        return endings.stream()
                .filter(ending -> ending.form() == Form.NOUN)
                .flatMap(ending -> with(lemma, ending).stream())
                .toList();
    }

    @Override
    public boolean verbComesLast() {
        return true;
    }
}

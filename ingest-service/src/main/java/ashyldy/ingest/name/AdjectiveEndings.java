package ashyldy.ingest.name;

import java.util.List;

import ashyldy.ingest.language.NameFiles;
import ashyldy.ingest.name.RussianForms.Reading;

/// Russian adjectives that no dictionary has, most of them made of names of places, by their ending.
final class AdjectiveEndings {
    /// @param agreement and `grammaticalCase` of the form as printed
    record Adjective(String stem, Agreement agreement, String grammaticalCase, List<String> nominatives) {
        boolean agreesWith(Reading noun) {
            return agreement == noun.agreement() && grammaticalCase.equals(noun.grammaticalCase());
        }

        String nominative(Agreement wanted) {
            return stem + nominatives.get(wanted.ordinal());
        }
    }

    private record Ending(String text, Agreement agreement, String grammaticalCase, List<String> nominatives) {}

    private static final int SHORTEST_STEM = 3;

    private final List<Ending> endings;

    private AdjectiveEndings(List<Ending> endings) {
        this.endings = endings;
    }

    static AdjectiveEndings read() {
        return new AdjectiveEndings(NameFiles.rows("ru/adjective-endings.tsv", 4)
                .map(row -> new Ending(row[0], agreement(row[1]), row[2], List.of(row[3].split(" "))))
                .toList());
    }

    List<Adjective> of(String word) {
        return endings.stream()
                .filter(ending -> word.endsWith(ending.text())
                        && word.length() - ending.text().length() >= SHORTEST_STEM)
                .map(ending -> new Adjective(
                        word.substring(0, word.length() - ending.text().length()),
                        ending.agreement(),
                        ending.grammaticalCase(),
                        ending.nominatives()))
                .toList();
    }

    private static Agreement agreement(String tag) {
        for (Agreement agreement : Agreement.values()) {
            if (agreement.tag().equals(tag)) {
                return agreement;
            }
        }
        throw new IllegalStateException("no gender or number: " + tag);
    }

    static boolean hasDots(String word) {
        return word.indexOf('\u0451') >= 0 || word.indexOf('\u0401') >= 0;
    }

    static String withoutDots(String word) {
        return word.replace('\u0451', '\u0435').replace('\u0401', '\u0415');
    }
}

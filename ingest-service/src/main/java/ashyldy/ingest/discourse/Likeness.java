package ashyldy.ingest.discourse;

import java.util.Arrays;
import java.util.List;

import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.facility.KindMention;
import ashyldy.ingest.mention.facility.NameMention;
import ashyldy.ingest.text.Among;
import ashyldy.places.NameKey;

/// Whether two words or names are the same, whatever their endings.
final class Likeness {
    private Likeness() {}

    /// Whether a facility is called by a common noun of the project, or both have a name.
    static boolean ofHeads(Project project, KindMention kind, SentenceReading reading) {
        return Among.any(
                        reading.sentence().tokens().subList(kind.from(), kind.to()),
                        word -> Among.any(project.heads(), head -> alike(word.form(), head)))
                || kind.properName().isPresent() && project.name().isPresent();
    }

    /// Names are the same when every word of the shorter one begins like a word of the other, whatever the endings.
    static boolean ofNames(NameMention one, String other) {
        List<String> first = words(one.text());
        List<String> second = words(other);
        List<String> fewer = first.size() <= second.size() ? first : second;
        List<String> more = fewer == first ? second : first;
        return Among.all(fewer, word -> Among.any(more, each -> alike(word, each)));
    }

    private static List<String> words(String name) {
        return Arrays.stream(name.split("[^\\p{L}\\p{N}]+"))
                .map(word -> NameKey.of(word).value() + word.replaceAll("[^0-9]", ""))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// Numbers are the same or they are not: "school № 12" is not "school № 120".
    private static boolean alike(String one, String other) {
        if (Character.isDigit(one.charAt(0)) || Character.isDigit(other.charAt(0))) {
            return one.equals(other);
        }
        int common = 0;
        while (common < Math.min(one.length(), other.length()) && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common >= Math.min(4, Math.min(one.length(), other.length()));
    }
}

package ashyldy.ingest.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import ashyldy.ingest.mention.Mention;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.facility.KindMention;
import ashyldy.ingest.pointing.Found;
import ashyldy.ingest.pointing.FoundProject;

/// Words that belong to one project of one article, and into no pattern.
final class Hidden {
    private Hidden() {}

    /// Names, places, figures and dates, whoever has seen them.
    static List<Mention> values(FoundProject project, SentenceReading reading) {
        List<Mention> hidden = new ArrayList<>();
        hidden.addAll(reading.places());
        hidden.addAll(reading.amounts());
        hidden.addAll(reading.dates());
        hidden.addAll(reading.names());
        reading.kinds().stream()
                .map(KindMention::count)
                .flatMap(Optional::stream)
                .forEach(count -> hidden.add(new Words(count.from(), count.to())));
        Stream.of(project.name().stream(), project.places().stream(), project.dates().stream())
                .flatMap(each -> each)
                .filter(found -> found.reading() == reading)
                .forEach(hidden::add);
        return hidden;
    }

    /// The same and all facilities.
    static List<Mention> all(FoundProject project, SentenceReading reading) {
        List<Mention> hidden = values(project, reading);
        hidden.addAll(reading.kinds());
        Stream.concat(Stream.of(project.facility()), project.figures().stream())
                .filter(found -> found.reading() == reading)
                .forEach(hidden::add);
        return hidden;
    }

    /// Whether the model has pointed at the same words twice, so that hiding one hides the other.
    static boolean within(Found words, Found other) {
        return words.reading() == other.reading() && other.from() <= words.from() && words.to() <= other.to();
    }
}

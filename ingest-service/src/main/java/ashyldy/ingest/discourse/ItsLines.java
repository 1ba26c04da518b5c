package ashyldy.ingest.discourse;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import ashyldy.events.Kind;
import ashyldy.events.Language;
import ashyldy.events.Measure;
import ashyldy.ingest.frame.Frame;
import ashyldy.ingest.language.Match;
import ashyldy.ingest.language.MeasureCode;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.facility.KindMention;
import ashyldy.ingest.mention.figure.UnitMeasure;

/// Lines without a name, a count and a place of their own that belong to the project of the sentences before: "the
/// total
/// length of the pipes is 29 km", "gas reached the village; 6 km of networks were laid".
record ItsLines(Telling telling, Memory memory) {
    /// Sentences over which the lines are still those of the project in focus.
    private static final int SOON = 2;

    /// Words between "length" and its noun.
    private static final int REACH = 3;

    private static final Set<Kind> WAYS = EnumSet.of(Kind.ROAD, Kind.STREET);

    Optional<Reference> of(Frame frame) {
        KindMention lines = frame.facility();
        boolean own = lines.name().isPresent()
                || lines.count().isPresent()
                || !frame.sites().isEmpty()
                || !lines.isLine() && !lines.isShared();
        return own || memory.sinceFocus(telling) > SOON
                ? Optional.empty()
                : memory.focus(telling.paragraph())
                        .filter(project -> isAlike(project.kind(), lines.kind()))
                        .filter(project -> project.figure(Measure.LENGTH).isEmpty() && isAlone(project))
                        .filter(project -> measures(lines) || project.mention().isSupply() && isLaid(frame))
                        .map(project -> new Reference.Same(project, "lines of what is told"));
    }

    /// What is laid for three villages together is none's.
    private boolean isAlone(Project project) {
        return memory.projects().stream()
                        .filter(other -> other.kind() == project.kind() && other.sentence() == project.sentence())
                        .count()
                == 1;
    }

    private static boolean isAlike(Kind told, Kind lines) {
        return told == lines || WAYS.contains(told) && WAYS.contains(lines);
    }

    private boolean isLaid(Frame frame) {
        return frame.amounts().stream().anyMatch(amount -> amount.value().measure() == Measure.LENGTH);
    }

    /// The sentence is about the length of them and tells nothing else.
    private boolean measures(KindMention lines) {
        SentenceReading reading = telling.reading();
        boolean kazakh = reading.sentence().language() == Language.KK;
        Stream<Match> words = reading.matches().of(Topic.MEASURES).stream()
                .filter(word -> word.says(MeasureCode.LENGTH) || word.says(MeasureCode.NETWORK))
                .filter(word -> kazakh
                        ? word.from() >= lines.to() && word.from() - lines.to() < REACH
                        : word.to() <= lines.from() && lines.from() - word.to() < REACH);
        return reading.amounts().stream().anyMatch(amount -> amount.measure() == UnitMeasure.LENGTH)
                && words.findAny().isPresent();
    }
}

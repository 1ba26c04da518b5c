package ashyldy.ingest.pointing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import ashyldy.ingest.frame.Frame;
import ashyldy.ingest.frame.FrameReader;
import ashyldy.ingest.frame.SentenceFrames;
import ashyldy.ingest.mention.MentionReading;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.facility.KindMention;
import ashyldy.ingest.pointing.Pointed.PointedProject;

/// The second reader: frames of the words at which a model pointed. It finds and groups; what the words say is read by
/// the same finders as everywhere.
public final class PointedFrames implements FrameReader {
    private final Map<SentenceReading, List<Frame>> frames = new IdentityHashMap<>();
    private final Tally tally;
    private final List<SeenProject> projects;

    /// How the model's words fared.
    ///
    /// @param words at which it pointed
    /// @param lost of them that do not stand where it says, or do not keep to the schema
    /// @param unread of them in which the grammar reads no value
    /// @param projects that it pointed out and that have words of their own in the article
    public record Tally(int words, int lost, int unread, int projects) {}

    /// What reads words in which the sentence by itself shows nothing.
    ///
    /// @param published the day of the article
    /// @param mentions reads numbers without a unit, and places without a word of their type
    public record Reader(Optional<LocalDate> published, MentionReading mentions) {}

    private PointedFrames(Tally tally, List<SeenProject> projects) {
        this.tally = tally;
        this.projects = List.copyOf(projects);
    }

    /// @param title the sentences of the headline
    /// @param sentences those of the text, all of them, in order
    public static PointedFrames of(
            Pointed answer,
            NumberedArticle lines,
            List<SentenceReading> title,
            List<SentenceReading> sentences,
            Reader reader) {
        Finder finder = new Finder(lines, title, sentences);
        List<FoundProject> found = new ArrayList<>();
        Set<Object> known = new HashSet<>();
        List<PointedProject> once = answer.projects().stream()
                .filter(project -> known.add(identity(project)))
                .toList();
        for (PointedProject project : once) {
            FoundProject.of(project, finder).ifPresent(found::add);
        }
        List<ProjectFrames> projects = new ArrayList<>();
        for (FoundProject project : found) {
            projects.add(new ProjectFrames(project, projects.size(), shares(project, found), reader));
        }
        int words =
                (int) answer.projects().stream().flatMap(PointedProject::words).count() + answer.malformed();
        int unread = projects.stream().mapToInt(ProjectFrames::unread).sum();
        PointedFrames frames = new PointedFrames(
                new Tally(words, finder.lost() + answer.malformed(), unread, found.size()),
                projects.stream().map(ProjectFrames::seen).toList());
        projects.stream().flatMap(each -> each.frames().stream()).forEach(frames::add);
        return frames;
    }

    /// What a model says twice is one project; two schools of one noun differ in place, name or size.
    private static Object identity(PointedProject project) {
        return List.of(project.facility(), project.name(), project.told(), project.places(), project.figures());
    }

    /// Several that are told of by one noun: "schools in A and B".
    private static boolean shares(FoundProject project, List<FoundProject> all) {
        return all.stream()
                        .filter(other ->
                                other.facility().reading() == project.facility().reading()
                                        && other.facility()
                                                .overlaps(
                                                        project.facility().from(),
                                                        project.facility().to()))
                        .count()
                > 1;
    }

    private void add(Frame frame) {
        frames.computeIfAbsent(frame.reading(), _ -> new ArrayList<>()).add(frame);
    }

    @Override
    public boolean groups() {
        return true;
    }

    @Override
    public SentenceFrames frames(SentenceReading sentence, List<KindMention> pointed) {
        return new SentenceFrames(
                sentence, frames.getOrDefault(sentence, List.of()), List.of(), Optional.empty(), Optional.empty());
    }

    /// What was pointed out, beside what the grammar reads there, for those who teach the grammar.
    public List<SeenProject> projects() {
        return projects;
    }

    public Tally tally() {
        return tally;
    }
}

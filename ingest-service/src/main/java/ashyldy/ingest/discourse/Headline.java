package ashyldy.ingest.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import ashyldy.events.Kind;
import ashyldy.events.Stage;
import ashyldy.ingest.frame.Bound;
import ashyldy.ingest.frame.Frame;
import ashyldy.ingest.mention.facility.KindMention;
import ashyldy.ingest.text.Among;

/// The frames of the title, until the first project of the text that may be meant takes them.
final class Headline {
    /// Letters by which a noun is known in another case.
    private static final int STEM = 4;

    private final List<Memory.Candidate> frames = new ArrayList<>();

    void add(Frame frame, Telling telling) {
        frames.add(new Memory.Candidate(frame, telling));
    }

    /// What the title tells of the facility of a frame; it is told once.
    Optional<Memory.Candidate> take(Frame frame, Predicate<Memory.Candidate> mayBeThere) {
        Optional<Memory.Candidate> found =
                Among.first(frames, each -> mayBe(each.frame(), frame) && mayBeThere.test(each));
        found.ifPresent(frames::remove);
        return found;
    }

    /// Of which kinds the title names a facility by the noun of a frame.
    Stream<Kind> kinds(Frame frame) {
        String noun = noun(frame);
        return frames.stream()
                .map(Memory.Candidate::frame)
                .filter(each -> noun(each).regionMatches(0, noun, 0, STEM))
                .map(each -> each.facility().kind());
    }

    private static String noun(Frame frame) {
        return frame.reading().sentence().token(frame.facility().to() - 1).form();
    }

    /// Whether the title states something of the facility of a frame that states nothing itself.
    boolean states(Frame frame) {
        return frames.stream()
                .filter(each -> each.frame().asserts() && isPlain(each.frame().facility()))
                .anyMatch(each -> mayBe(each.frame(), frame));
    }

    private static boolean mayBe(Frame title, Frame frame) {
        KindMention one = title.facility();
        KindMention other = frame.facility();
        return one.kind() == other.kind()
                && one.several().equals(other.several())
                && title.amounts().stream()
                        .map(Bound::value)
                        .allMatch(told -> frame.amounts().stream()
                                .map(Bound::value)
                                .filter(own -> own.measure() == told.measure() && own.scope() == told.scope())
                                .allMatch(own -> Sameness.isNear(
                                        own.mention().value(), told.mention().value())));
    }

    /// "The concert season has opened": an opening is news only where the text tells of it too.
    private static boolean opens(Frame frame) {
        return frame.statements().getFirst().value().assertion().stage() == Stage.OPENED;
    }

    /// "The facility", "the site" of a title may be anything.
    private static boolean isPlain(KindMention facility) {
        return !facility.isWeak() && facility.kind() != Kind.OTHER;
    }

    /// What no project of the text has taken, and states something: a facility that stands in the title alone.
    List<Memory.Candidate> left() {
        return Among.those(
                frames, each -> each.frame().asserts() && isPlain(each.frame().facility()) && !opens(each.frame()));
    }
}

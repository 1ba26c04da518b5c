package ashyldy.ingest.preview;

import java.util.ArrayList;
import java.util.List;

import ashyldy.ingest.discourse.Answer;
import ashyldy.ingest.discourse.Project;
import ashyldy.ingest.discourse.Reference;
import ashyldy.ingest.frame.Bound;
import ashyldy.ingest.frame.Dated;
import ashyldy.ingest.frame.Frame;
import ashyldy.ingest.frame.Statement;
import ashyldy.ingest.mention.SentenceReading;

/// The frames of an article and how each was answered, so that a miss is understood: which verb, place, date and figure
/// a
/// facility got and why, and which project it was taken for.
final class FrameLines {
    private FrameLines() {}

    static List<String> of(List<Answer> answers) {
        List<String> lines = new ArrayList<>();
        for (Answer answer : answers) {
            lines.add("  [%d] %s: %s, %s"
                    .formatted(
                            answer.sentence(),
                            answer.frame().map(FrameLines::words).orElse("(names nothing)"),
                            name(answer.reference()),
                            answer.reference().because()));
            answer.frame().ifPresent(frame -> lines.addAll(values(frame)));
        }
        return lines;
    }

    private static String name(Reference reference) {
        return switch (reference) {
            case Reference.New _ -> "new";
            case Reference.Same same -> "the same as " + project(same.project());
            case Reference.PointsBack back -> "points back to " + project(back.project());
            case Reference.Member member -> "one of " + project(member.whole());
            case Reference.Listed _ -> "an item";
            case Reference.NoProject _ -> "no project";
        };
    }

    private static String project(Project project) {
        return "«%s»".formatted(project.anchor().text().replaceAll("\\s+", " "));
    }

    private static String words(Frame frame) {
        return frame.facility().kind().code() + " «"
                + frame.reading()
                        .words(frame.facility().from(), frame.facility().to()) + "»";
    }

    private static List<String> values(Frame frame) {
        List<String> lines = new ArrayList<>();
        SentenceReading reading = frame.reading();
        for (Bound<Statement> statement : frame.statements()) {
            var assertion = statement.value().assertion();
            lines.add(line(
                    "stage",
                    assertion.stage().code() + " «" + reading.words(assertion.from(), assertion.to()) + "»",
                    statement.because()));
            statement
                    .value()
                    .dates()
                    .forEach(date -> lines.add(line("date", date(reading, date.value()), date.because())));
        }
        frame.phase()
                .ifPresent(phase ->
                        lines.add(line("phase", String.valueOf(phase.value().ordinal()), phase.because())));
        frame.sites().forEach(site -> lines.add(line("place", site.value().text(), site.because())));
        frame.amounts()
                .forEach(amount -> lines.add(line(
                        "amount",
                        "%s %s %s, %s"
                                .formatted(
                                        amount.value().measure().code(),
                                        amount.value().mention().value().toPlainString(),
                                        amount.value().mention().unit(),
                                        amount.value().scope().code()),
                        amount.because())));
        frame.parties()
                .forEach(
                        party -> lines.add(line("party", party.value().mention().name(), party.because())));
        return lines;
    }

    private static String date(SentenceReading reading, Dated date) {
        return date.role().code() + " «"
                + reading.words(date.mention().from(), date.mention().to()) + "»";
    }

    private static String line(String what, String value, String because) {
        return "        %-7s %-40s %s".formatted(what, value, because);
    }
}

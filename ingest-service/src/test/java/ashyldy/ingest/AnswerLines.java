package ashyldy.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ashyldy.ingest.discourse.Answer;
import ashyldy.ingest.discourse.Reference;
import ashyldy.ingest.frame.Bound;
import ashyldy.ingest.frame.Dated;
import ashyldy.ingest.frame.Frame;
import ashyldy.ingest.frame.Statement;

/// Prints what is bound to each facility, and what each frame speaks of, so that a date, a place or a figure that moves
/// to
/// the wrong facility turns a row red.
final class AnswerLines {
    private AnswerLines() {}

    static String frames(List<Answer> answers) {
        return answers.stream()
                .flatMap(answer -> answer.frame().stream())
                .map(frame -> (frame.facility().kind().code() + ": " + values(frame)).strip())
                .collect(Collectors.joining("; "));
    }

    private static String values(Frame frame) {
        return Stream.of(
                        frame.statements().stream().map(Bound::value).flatMap(AnswerLines::statement),
                        frame.phase().stream()
                                .map(phase -> "phase " + phase.value().ordinal()),
                        frame.sites().stream().map(site -> site.value().text()),
                        frame.amounts().stream()
                                .map(amount -> amount.value().measure().code() + " "
                                        + amount.value().mention().value().toPlainString()))
                .flatMap(each -> each)
                .collect(Collectors.joining(", "));
    }

    private static Stream<String> statement(Statement statement) {
        return Stream.concat(
                Stream.of(statement.assertion().stage().code()),
                statement.dates().stream().map(Bound::value).map(AnswerLines::date));
    }

    private static String date(Dated date) {
        return date.role().code() + " " + date.from().map(LocalDate::toString).orElse("open");
    }

    static String references(List<Answer> answers) {
        return answers.stream()
                .map(answer -> answer.frame()
                                .map(frame -> frame.facility().kind().code())
                                .orElse("unsaid") + " " + name(answer.reference()))
                .collect(Collectors.joining("; "));
    }

    private static String name(Reference reference) {
        return switch (reference) {
            case Reference.New _ -> "new";
            case Reference.Same same -> "same as " + same.project().number();
            case Reference.PointsBack back -> "points back to " + back.project().number();
            case Reference.Member member -> "member of " + member.whole().number();
            case Reference.Listed _ -> "listed";
            case Reference.NoProject _ -> "no project";
        };
    }
}

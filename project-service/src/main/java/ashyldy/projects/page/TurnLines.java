package ashyldy.projects.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import ashyldy.events.Cited;
import ashyldy.events.ProjectDate;
import ashyldy.events.Promise;
import ashyldy.events.PromiseTurn;
import ashyldy.events.Quote;
import ashyldy.events.Turn;

/// Puts the life of a promise into words: both dates of every move, who said so, and in which words.
final class TurnLines {

    private final Reader reader;
    private final Citations citations;

    TurnLines(Reader reader, Citations citations) {
        this.reader = reader;
        this.citations = citations;
    }

    /// None where it was said once and nothing has come of it yet: the promise itself says that.
    List<TurnLine> of(Promise promise) {
        if (promise.history().size() < 2) {
            return List.of();
        }
        var lines = new ArrayList<TurnLine>();
        Optional<ProjectDate> standing = Optional.empty();
        for (PromiseTurn turn : promise.history()) {
            lines.add(line(turn, standing));
            standing = turn.turn() == Turn.RESTATED ? standing : turn.due().map(Cited::value);
        }
        return lines;
    }

    private TurnLine line(PromiseTurn turn, Optional<ProjectDate> before) {
        var wording = reader.wording();
        return new TurnLine(
                wording.labels().of("turn", turn.turn()),
                turn.on().map(wording.dates()::day).orElse(""),
                turn.due().map(due -> wording.dates().date(due.value())).orElse(""),
                slip(turn, before),
                turn.speaker()
                        .map(speaker ->
                                reader.say("promises.by", speaker.value().name()))
                        .orElse(""),
                proof(turn));
    }

    private String slip(PromiseTurn turn, Optional<ProjectDate> before) {
        return turn.slipDays()
                .flatMap(days -> before.flatMap(from ->
                        turn.due().map(due -> reader.wording().delays().moved(from, due.value(), days))))
                .orElse("");
    }

    private Optional<Citation> proof(PromiseTurn turn) {
        Optional<Cited<Quote>> words = turn.said()
                .or(() -> turn.due().map(due -> new Cited<>(due.value().quote(), due.article())));
        return words.flatMap(said -> citations.of(said.value(), said.article()));
    }
}

package ashyldy.ingest.mention.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import ashyldy.events.Approximation;
import ashyldy.ingest.language.Entry;
import ashyldy.ingest.language.Match;
import ashyldy.ingest.mention.figure.Figure.End;
import ashyldy.ingest.mention.figure.Figure.Sense;
import ashyldy.ingest.mention.figure.NumberGrammar.Answer;

/// Follows one numeral from its first part to its last.
final class NumberRun {
    private final NumberParts parts;
    private final int start;
    private final List<Figure> figures = new ArrayList<>(2);
    private NumberGrammar grammar = new NumberGrammar();
    private boolean broken;
    private boolean mayGroup;
    private int from;
    private int at;
    private Approximation approximation = Approximation.EXACT;
    private Optional<Entry> unit = Optional.empty();

    NumberRun(NumberParts parts, int start) {
        this.parts = parts;
        this.start = start;
        this.from = start;
        this.at = start;
    }

    /// The figure, or the two of "two-three"; none where the numeral is not understood.
    List<Figure> figures() {
        return figures;
    }

    /// Returns the token after the numeral.
    int read() {
        boolean goesOn = true;
        while (goesOn && unit.isEmpty()) {
            List<NumberPart> next = parts.at(at);
            if (next.size() > 1) {
                goesOn = takeHyphenated(next);
            } else if (next.size() == 1) {
                goesOn = take(next.getFirst());
            } else {
                goesOn = pass();
            }
        }
        close();
        return at;
    }

    private boolean take(NumberPart part) {
        NumberPart meant = part.sort() == Numeral.LETTER ? parts.letter(part, start) : part;
        Answer answer = broken ? Answer.BROKEN : grammar.take(meant, parts.isBounded(start));
        if (answer == Answer.ENDS) {
            return false;
        }
        broken |= answer == Answer.BROKEN;
        mayGroup = at == start && part.sort() == Numeral.DIGITS && parts.mayGroup(part);
        at = part.to();
        return true;
    }

    /// "Twenty-five" goes on with what was said before; "two-three" is two ends of a range.
    private boolean takeHyphenated(List<NumberPart> next) {
        boolean first = grammar.isEmpty();
        for (int part = 0; part < next.size(); part++) {
            Answer answer = broken ? Answer.BROKEN : grammar.take(next.get(part), false);
            if (answer == Answer.BROKEN && first && part > 0 && figures.isEmpty() && !broken) {
                close();
                grammar = new NumberGrammar();
                answer = grammar.take(next.get(part), false);
            }
            broken |= answer != Answer.TAKEN;
        }
        at++;
        return true;
    }

    /// Steps over "and" inside a numeral, over "odd" before its scale, and takes a scale glued to its unit.
    private boolean pass() {
        if (grammar.mayJoin() && parts.isJoint(at, start)) {
            at++;
            return true;
        }
        Optional<Match> odd = grammar.isOpen() ? parts.odd(at) : Optional.empty();
        if (odd.isPresent()) {
            approximation = BoundWord.of(odd.get().entry()).approximation();
            at = odd.get().to();
            return true;
        }
        Optional<CompoundNumber> rest = grammar.isOpen() ? parts.scaleAndUnit(at) : Optional.empty();
        if (rest.isPresent()) {
            for (NumberPart part : rest.get().parts()) {
                broken |= grammar.take(part, false) != Answer.TAKEN;
            }
            unit = rest.get().unit();
            at += 2;
            return unit.isEmpty();
        }
        return false;
    }

    private void close() {
        if (!broken) {
            Sense sense = new Sense(approximation, End.ALONE, unit, mayGroup);
            grammar.value(grammar.lacksScale() && parts.isScaledByOther(at))
                    .map(value -> new Figure(value, grammar.scale(), from, Math.max(at, from + 1), sense))
                    .ifPresent(figures::add);
        } else {
            figures.clear();
        }
    }
}

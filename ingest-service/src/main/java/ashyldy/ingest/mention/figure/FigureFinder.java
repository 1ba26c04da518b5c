package ashyldy.ingest.mention.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import ashyldy.events.Approximation;
import ashyldy.ingest.language.Matches;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.mention.figure.Figure.Sense;
import ashyldy.ingest.text.Sentence;
import ashyldy.ingest.text.Token;

/// Finds the numbers of a sentence, in digits and in words. What [NumberGrammar] does not take whole is no figure.
public final class FigureFinder {
    private FigureFinder() {}

    public static List<Figure> in(Sentence sentence, Matches matches, NumberWords words) {
        NumberParts parts = new NumberParts(sentence, matches, words);
        List<Figure> figures = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            at = mayBegin(sentence.token(at), matches, at, words) ? read(parts, at, figures) : at + 1;
        }
        return figures.isEmpty() ? figures : new FigureRanges(sentence, matches).marked(figures);
    }

    /// Digits, a number word, or a word that may hold one.
    private static boolean mayBegin(Token token, Matches matches, int at, NumberWords words) {
        return token.isNumber()
                || words.mayBeCompound(token)
                || matches.from(Topic.NUMBERS, at).isPresent();
    }

    /// Reads one numeral; returns the token after it.
    private static int read(NumberParts parts, int start, List<Figure> figures) {
        Optional<Figure> compound = parts.compoundFigure(start);
        if (compound.isPresent()) {
            figures.add(compound.get());
            return start + 1;
        }
        if (parts.at(start).isEmpty()) {
            return start + 1;
        }
        NumberRun run = new NumberRun(parts, start);
        int end = run.read();
        figures.addAll(run.figures());
        return Math.max(end, start + 1);
    }

    /// A figure whose one word holds numeral and unit.
    static Optional<Figure> compound(CompoundNumber word, int at) {
        NumberGrammar grammar = new NumberGrammar();
        for (NumberPart part : word.parts()) {
            if (grammar.take(part, false) != NumberGrammar.Answer.TAKEN) {
                return Optional.empty();
            }
        }
        Sense sense = new Sense(Approximation.EXACT, Figure.End.ALONE, word.unit(), false);
        return word.value()
                .or(() -> grammar.value(false))
                .map(value -> new Figure(value, grammar.scale(), at, at + 1, sense));
    }
}

package ashyldy.ingest.discourse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import ashyldy.events.Mentioned;
import ashyldy.events.Quote;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.text.Token;

/// Who says each sentence of an article. A quotation of several sentences is said by whoever is named where it ends:
/// "We will build a school. It will open in May," said the head of the department, Name Surname; or by whoever was
/// named
/// before the colon that announces it. "He said" is whoever was named last.
public final class Speeches {
    /// Sentences of one quotation.
    private static final int LONGEST = 8;

    private static final String OPENING = "\u00AB\u201C\u201E";
    private static final String CLOSING = "\u00BB\u201D";

    /// Sentences over which "he said" still finds his name.
    private static final int FAR = 12;

    private final List<Optional<Mentioned>> speakers = new ArrayList<>();
    private int lastNamed = -1;

    private Speeches() {}

    public static Speeches of(List<SentenceReading> sentences, String article) {
        Speeches speeches = new Speeches();
        int open = -1;
        for (int number = 0; number < sentences.size(); number++) {
            SentenceReading reading = sentences.get(number);
            Optional<Mentioned> named = speeches.named(reading, number, article);
            Optional<Mentioned> announced = open < 0 ? speeches.announced(sentences, number) : Optional.empty();
            speeches.speakers.add(named.or(() -> announced));
            boolean goesOn = open >= 0 && isSameLine(sentences.get(open), reading) && number - open < LONGEST;
            if (goesOn && named.isEmpty()) {
                speeches.speakers.set(number, speeches.speakers.get(open));
            }
            if (goesOn && named.isPresent()) {
                for (int said = open; said < number; said++) {
                    speeches.speakers.set(said, named);
                }
            }
            boolean ends = named.isPresent() && balance(reading) <= 0 || goesOn && balance(reading) < 0;
            open = ends ? -1 : opens(reading) ? number : goesOn ? open : -1;
        }
        return speeches;
    }

    public Optional<Mentioned> speaker(int sentence) {
        return speakers.get(sentence);
    }

    private Optional<Mentioned> named(SentenceReading reading, int number, String article) {
        Speakers said = new Speakers(reading);
        Optional<Mentioned> named = said.named().map(name -> {
            Quote words = reading.quote(name.from(), name.to(), article).readBy("speaker.saying");
            return new Mentioned(words.text(), words);
        });
        boolean again = named.isEmpty() && lastNamed >= 0 && number - lastNamed <= FAR && said.again();
        Optional<Mentioned> speaker = again ? speakers.get(lastNamed) : named;
        lastNamed = named.isPresent() ? number : lastNamed;
        return speaker;
    }

    /// "According to Name Surname, works go on: / «We …»": the colon before a quotation.
    private Optional<Mentioned> announced(List<SentenceReading> sentences, int number) {
        boolean colon = number > 0
                && opens(sentences.get(number))
                && sentences.get(number - 1).sentence().tokens().getLast().is(':');
        return colon ? speakers.get(number - 1) : Optional.empty();
    }

    private static boolean isSameLine(SentenceReading one, SentenceReading other) {
        return one.sentence().paragraph() == other.sentence().paragraph();
    }

    /// A dash before the first word, or a quotation mark that the sentence does not close.
    private static boolean opens(SentenceReading reading) {
        return reading.sentence().token(0).isDash() || balance(reading) > 0;
    }

    /// Opened quotation marks less closed ones; the plain mark opens before a word and closes behind one.
    private static int balance(SentenceReading reading) {
        int balance = 0;
        for (Token token : reading.sentence().tokens()) {
            if (token.isMark()) {
                char mark = token.text().charAt(0);
                boolean plain = mark == '"';
                balance += OPENING.indexOf(mark) >= 0 || plain && !token.glued() ? 1 : 0;
                balance -= CLOSING.indexOf(mark) >= 0 || plain && token.glued() ? 1 : 0;
            }
        }
        return balance;
    }
}

package ashyldy.ingest.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import ashyldy.events.Language;
import ashyldy.ingest.language.LanguagePacks;

/// Reads a clean text into its sentences: lines, the language of each, words, sentence ends; furniture is left out.
public final class TextReading {
    private final LetterFolding folding = new LetterFolding();
    private final ScriptShares shares;
    private final Map<Language, LineReading> lines = new EnumMap<>(Language.class);

    public TextReading(LanguagePacks packs) {
        this.shares = new ScriptShares(packs.scripts());
        for (Language language : Language.values()) {
            lines.put(language, new LineReading(packs.of(language)));
        }
    }

    /// The sentences of a text and the language most of it is in.
    public record ReadText(Language language, List<Sentence> sentences) {
        public ReadText {
            sentences = List.copyOf(sentences);
        }
    }

    /// The sentences point into the text as it was printed, whatever its letters had to be folded to.
    public ReadText read(String printed) {
        Letters letters = folding.fold(printed);
        String text = letters.text();
        List<Paragraph> paragraphs = paragraphs(text);
        Language main = mainLanguage(paragraphs).orElseGet(() -> shares.likeliest(text));
        List<Sentence> sentences = new ArrayList<>();
        int told = 0;
        for (Paragraph paragraph : paragraphs) {
            List<Sentence> kept =
                    sentences(text, paragraph, paragraph.language().orElse(main), told);
            told += kept.isEmpty() ? 0 : 1;
            sentences.addAll(kept);
        }
        return new ReadText(
                main, sentences.stream().map(sentence -> sentence.in(letters)).toList());
    }

    /// A sentence in another language than its line is read by that language.
    private List<Sentence> sentences(String text, Paragraph line, Language language, int told) {
        List<Sentence> read = lines.get(language).sentences(text, line, told);
        if (read.size() < 2) {
            return read;
        }
        List<Sentence> sentences = new ArrayList<>(read.size());
        for (Sentence sentence : read) {
            Span span = sentence.span();
            Optional<Language> other = shares.other(language, text, span.start(), span.end());
            if (other.isEmpty()) {
                sentences.add(sentence);
            } else {
                Paragraph part = new Paragraph(span.start(), span.end(), other);
                sentences.addAll(lines.get(other.get()).sentences(text, part, told));
            }
        }
        return sentences;
    }

    private List<Paragraph> paragraphs(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (!text.substring(start, end).isBlank()) {
                paragraphs.add(new Paragraph(start, end, shares.language(text, start, end)));
            }
            start = end + 1;
        }
        return paragraphs;
    }

    /// The language with the most characters; nothing where all paragraphs are in doubt.
    private static Optional<Language> mainLanguage(List<Paragraph> paragraphs) {
        Map<Language, Integer> lengths = new EnumMap<>(Language.class);
        for (Paragraph paragraph : paragraphs) {
            paragraph
                    .language()
                    .ifPresent(found -> lengths.merge(found, paragraph.end() - paragraph.start(), Integer::sum));
        }
        return lengths.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}

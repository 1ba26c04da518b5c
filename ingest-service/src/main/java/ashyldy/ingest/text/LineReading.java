package ashyldy.ingest.text;

import java.util.List;

import ashyldy.ingest.language.LanguagePack;

/// Reads the lines of one language: words, sentence ends, furniture. Safe for any number of threads.
final class LineReading {
    private final Tokenizer tokenizer;
    private final GluedWords gluedWords;
    private final SentenceSplitter splitter;
    private final Furniture furniture;

    LineReading(LanguagePack pack) {
        tokenizer = pack.tokenizer();
        gluedWords = new GluedWords(pack);
        splitter = new SentenceSplitter(pack);
        furniture = new Furniture(pack);
    }

    /// @param told how many lines before this one told something
    List<Sentence> sentences(String text, Paragraph line, int told) {
        List<Token> tokens = gluedWords.parted(tokenizer.tokens(text, line.start(), line.end()));
        return furniture.without(splitter.sentences(tokens, told));
    }
}

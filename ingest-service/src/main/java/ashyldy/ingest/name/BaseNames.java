package ashyldy.ingest.name;

import ashyldy.events.Language;
import ashyldy.events.ProjectName;
import ashyldy.events.Quote;

/// The base form of a printed name: Russian in the nominative, Kazakh without its case and in Cyrillic, English as
/// printed. Safe for any number of threads.
public final class BaseNames {
    private static final String OPENING = "\u00AB\u201C\u201E\u201D\"";

    private final RussianName russian = new RussianName(RussianForms.read());
    private final KazakhName kazakh = KazakhName.read();

    /// @param quoted whether the name stands in quotation marks, inside which nothing is inflected
    public String of(String printed, Language language, boolean quoted) {
        String plain = PlainName.of(printed);
        return switch (language) {
            case RU -> quoted ? plain : russian.base(plain);
            case KK -> quoted ? kazakh.inCyrillic(plain) : kazakh.base(plain);
            case EN -> plain;
        };
    }

    /// A Kazakh name of either Latin alphabet in Cyrillic letters; what is Cyrillic stays as it is.
    public String inCyrillic(String name) {
        return kazakh.inCyrillic(name);
    }

    /// The same name with its base form, where that differs from what is printed.
    ///
    /// @param source the text into which the quote of the name points
    public ProjectName withBase(ProjectName name, String source) {
        String base = of(name.text(), name.language(), isQuoted(name.quote(), source));
        return base.isBlank() || base.equals(name.text()) ? name : name.withBase(base);
    }

    private static boolean isQuoted(Quote quote, String source) {
        return quote.start() > 0 && OPENING.indexOf(source.charAt(quote.start() - 1)) >= 0;
    }
}

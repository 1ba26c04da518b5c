package ashyldy.notify.alert;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

import ashyldy.events.Quote;

/// One line of an alert, in the two forms in which it is sent.
sealed interface Line {
    String plain();

    String html();

    record Words(String text) implements Line {
        public Words {
            text = tame(text);
        }

        @Override
        public String plain() {
            return text;
        }

        @Override
        public String html() {
            return escape(text);
        }
    }

    /// Words of an article, in the language of the article and in the sentence in which they stand there.
    ///
    /// @param plain without a mark on the words: plain text has none that a newspaper would not have used itself
    record Quotation(String plain, String html) implements Line {
        /// @param language code of the article's
        static Quotation of(Quote quote, String language, QuoteMarks marks) {
            String before = Foreign.tame(quote.before());
            String words = Foreign.tame(quote.text());
            String after = Foreign.tame(quote.after());
            String sentence = (before + words + after).strip();
            String marked = before.isEmpty() && after.isEmpty()
                    ? escape(sentence)
                    : escape(before.stripLeading()) + "<b>" + escape(words.strip()) + "</b>"
                            + escape(after.stripTrailing());
            boolean turned = Foreign.runsTheOtherWay(sentence);
            return new Quotation(
                    marks.around(Foreign.isolated(sentence)),
                    "<blockquote lang=\"%s\">%s</blockquote>"
                            .formatted(escape(language), turned ? Foreign.isolate(marked) : marked));
        }
    }

    record Link(String label, URI target) implements Line {
        public Link {
            label = tame(label);
        }

        @Override
        public String plain() {
            return label + "\n" + target;
        }

        @Override
        public String html() {
            return "<a href=\"%s\">%s</a>".formatted(escape(target.toString()), escape(label));
        }
    }

    /// A link where the address is one a reader may safely follow, plain words otherwise.
    static Line linkOrWords(String label, Optional<String> address) {
        return address.flatMap(Line::web).<Line>map(uri -> new Link(label, uri)).orElse(new Words(label));
    }

    private static Optional<URI> web(String address) {
        try {
            URI uri = URI.create(address);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            return scheme.equals("http") || scheme.equals("https") ? Optional.of(uri) : Optional.empty();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /// Once more for the whole line; the isolates around what came from outside are ours and stay.
    static String tame(String text) {
        return Foreign.tameAround(text).strip();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

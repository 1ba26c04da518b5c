package ashyldy.notify.alert;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

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
    /// @param before what stands before the words; empty, as what stands after, where the sentence was not kept
    record Quotation(String before, String text, String after, String language) implements Line {
        public Quotation {
            before = tameInside(before);
            text = tameInside(text);
            after = tameInside(after);
        }

        static Quotation of(Quote quote, String language) {
            return new Quotation(quote.before(), quote.text(), quote.after(), language);
        }

        /// Plain text has no mark that a newspaper would not have used itself, so the sentence stands as it is.
        @Override
        public String plain() {
            return "\u00ab" + (before + text + after).strip() + "\u00bb";
        }

        @Override
        public String html() {
            return "<blockquote lang=\"%s\">%s</blockquote>".formatted(escape(language), marked());
        }

        private String marked() {
            String words = escape(text.strip());
            return before.isEmpty() && after.isEmpty()
                    ? words
                    : escape(before.stripLeading()) + "<b>" + words + "</b>" + escape(after.stripTrailing());
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

    /// Soft hyphens and joiners stand inside words.
    Pattern INVISIBLE = Pattern.compile("[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]+");

    /// Control characters break lines, invisible and direction marks make a text read as another.
    Pattern TREACHEROUS = Pattern.compile(
            "[\\p{Cntrl}\\u00ad\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ud800-\\udfff\\ufeff\\ufffe\\uffff]+");

    static String tame(String text) {
        return tameInside(text).strip();
    }

    private static String tameInside(String text) {
        return TREACHEROUS.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll(" ");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

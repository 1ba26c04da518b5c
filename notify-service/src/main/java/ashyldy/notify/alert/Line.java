package ashyldy.notify.alert;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

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

    /// Words of an article, in the language of the article.
    record Quotation(String text, String language) implements Line {
        public Quotation {
            text = tame(text);
        }

        @Override
        public String plain() {
            return "\u00ab" + text + "\u00bb";
        }

        @Override
        public String html() {
            return "<blockquote lang=\"%s\">%s</blockquote>".formatted(escape(language), escape(text));
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

    /// Control characters break lines, invisible and direction marks make a text read as another.
    Pattern TREACHEROUS = Pattern.compile(
            "[\\p{Cntrl}\\u00ad\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ud800-\\udfff\\ufeff\\ufffe\\uffff]+");

    static String tame(String text) {
        return TREACHEROUS.matcher(text).replaceAll(" ").strip();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

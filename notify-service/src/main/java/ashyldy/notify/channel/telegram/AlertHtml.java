package ashyldy.notify.channel.telegram;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import ashyldy.notify.channel.telegram.RichText.Run;
import ashyldy.notify.channel.telegram.RichText.Tag;

/// Reads the HTML of an alert into what a chat can show. What a chat cannot show loses its tags and keeps its words.
final class AlertHtml {
    private static final Pattern TOKEN =
            Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)([^<>]*)>|&(lt|gt|amp|quot|#39|nbsp);|\\n|[^<&\\n]+|[<&]");
    private static final Pattern ADDRESS = Pattern.compile("href=\"([^\"]*)\"");
    private static final Set<String> SHOWN = Set.of("b", "i", "blockquote");
    private static final int LONGEST_ADDRESS = 2000;

    private final List<Run> runs = new ArrayList<>();
    private final List<Tag> open = new ArrayList<>();

    private AlertHtml() {}

    /// Line ends of the source are none of the text; `<br>` is.
    static RichText read(String html) {
        AlertHtml reading = new AlertHtml();
        Matcher token = TOKEN.matcher(html);
        while (token.find()) {
            reading.take(token);
        }
        return new RichText(reading.runs);
    }

    static Optional<Tag> link(String address) {
        try {
            String scheme = String.valueOf(URI.create(address).getScheme()).toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            return web && address.length() <= LONGEST_ADDRESS
                    ? Optional.of(new Tag("a", Optional.of(address)))
                    : Optional.empty();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private void take(Matcher token) {
        if (token.group(2) != null) {
            tag(!token.group(1).isEmpty(), token.group(2).toLowerCase(Locale.ROOT), token.group(3));
        } else if (token.group(4) != null) {
            add(letter(token.group(4)));
        } else if (!token.group().equals("\n")) {
            add(token.group());
        }
    }

    private void tag(boolean closing, String name, String attributes) {
        if (name.equals("br")) {
            add("\n");
        } else if (closing) {
            close(name);
        } else if (name.equals("a")) {
            Matcher address = ADDRESS.matcher(attributes);
            open.add((address.find() ? link(plain(address.group(1))) : Optional.<Tag>empty())
                    .orElse(new Tag("", Optional.empty())));
        } else if (SHOWN.contains(name)) {
            open.add(Tag.of(name));
        }
    }

    private void close(String name) {
        for (int each = open.size() - 1; each >= 0; each--) {
            String opened = open.get(each).name();
            if (opened.equals(name) || name.equals("a") && opened.isEmpty()) {
                open.remove(each);
                return;
            }
        }
    }

    private void add(String text) {
        List<Tag> tags =
                open.stream().filter(tag -> !tag.name().isEmpty()).distinct().toList();
        runs.add(new Run(text, tags));
    }

    private static String letter(String entity) {
        return switch (entity) {
            case "lt" -> "<";
            case "gt" -> ">";
            case "amp" -> "&";
            case "quot" -> "\"";
            case "#39" -> "'";
            default -> " ";
        };
    }

    private static String plain(String attribute) {
        return attribute
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}

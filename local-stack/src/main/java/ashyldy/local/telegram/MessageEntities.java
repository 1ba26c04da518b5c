package ashyldy.local.telegram;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Reads the HTML of a message as Telegram does: a handful of tags, each closed in its order, four named entities.
final class MessageEntities {
    private static final Set<String> TAGS = Set.of(
            "b",
            "strong",
            "i",
            "em",
            "u",
            "ins",
            "s",
            "strike",
            "del",
            "a",
            "code",
            "pre",
            "blockquote",
            "tg-spoiler",
            "tg-emoji",
            "tg-time",
            "span");
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9-]*)((?:\\s[^<>]*)?)>");
    private static final Pattern ENTITY = Pattern.compile("&(?:(lt|gt|amp|quot)|#(\\d{1,7})|#x([0-9a-fA-F]{1,6}));");

    private final String html;
    private final StringBuilder text = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    private MessageEntities(String html) {
        this.html = html;
    }

    /// The text without its markup, by which its length counts.
    ///
    /// @throws Refusal for what Telegram could not parse
    static String textOf(String html) {
        return new MessageEntities(html).read();
    }

    private String read() {
        int at = 0;
        while (at < html.length()) {
            char next = html.charAt(at);
            at = next == '<' ? tag(at) : next == '&' ? entity(at) : letter(at);
        }
        if (!open.isEmpty()) {
            throw unparsable("Can't find end tag corresponding to start tag \"%s\"".formatted(open.peek()));
        }
        return text.toString();
    }

    private int letter(int at) {
        text.append(html.charAt(at));
        return at + 1;
    }

    private int entity(int at) {
        Matcher entity = ENTITY.matcher(html).region(at, html.length());
        if (!entity.lookingAt()) {
            return letter(at);
        }
        if (entity.group(1) != null) {
            text.append(
                    switch (entity.group(1)) {
                        case "lt" -> '<';
                        case "gt" -> '>';
                        case "amp" -> '&';
                        default -> '"';
                    });
        } else {
            boolean decimal = entity.group(2) != null;
            text.appendCodePoint(Integer.parseInt(entity.group(decimal ? 2 : 3), decimal ? 10 : 16));
        }
        return entity.end();
    }

    private int tag(int at) {
        Matcher tag = TAG.matcher(html).region(at, html.length());
        if (!tag.lookingAt()) {
            throw unparsable("Unsupported start tag \"\" at byte offset " + offset(at));
        }
        String name = tag.group(2).toLowerCase(Locale.ROOT);
        if (tag.group(1).isEmpty()) {
            begin(name, at);
        } else {
            end(name, at);
        }
        return tag.end();
    }

    private void begin(String name, int at) {
        if (!TAGS.contains(name)) {
            throw unparsable("Unsupported start tag \"%s\" at byte offset %d".formatted(name, offset(at)));
        }
        if (name.equals("blockquote") && open.contains(name)) {
            throw unparsable("Blockquotes can't be nested at byte offset " + offset(at));
        }
        open.push(name);
    }

    private void end(String name, int at) {
        if (open.isEmpty()) {
            throw unparsable("Unexpected end tag at byte offset " + offset(at));
        }
        String expected = open.pop();
        if (!expected.equals(name)) {
            throw unparsable("Unmatched end tag at byte offset %d, expected \"</%s>\", found \"</%s>\""
                    .formatted(offset(at), expected, name));
        }
    }

    private int offset(int at) {
        return html.substring(0, at).getBytes(UTF_8).length;
    }

    private static Refusal unparsable(String why) {
        return Refusal.badRequest("can't parse entities: " + why);
    }
}

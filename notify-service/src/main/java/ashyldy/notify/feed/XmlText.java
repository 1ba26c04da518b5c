package ashyldy.notify.feed;

import java.util.regex.Pattern;

/// Text as XML 1.0 can hold it: one other character, and no reader can read the whole feed.
final class XmlText {
    private static final Pattern NO_CHARACTER =
            Pattern.compile("[^\\t\\n\\r\\u0020-\\ud7ff\\ue000-\\ufffd\\x{10000}-\\x{10ffff}]");

    private XmlText() {}

    static String of(String text) {
        return NO_CHARACTER.matcher(text).replaceAll("\ufffd");
    }
}

package ashyldy.ingest.feed;

import java.util.regex.Pattern;

import ashyldy.ingest.article.CleanText;
import org.jsoup.Jsoup;

/// A headline without markup and without entities, however often it was escaped on its way.
final class PlainTitle {
    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!][^<>]*>|&#?\\w{1,31};");
    private static final int MOST_ESCAPES = 3;
    private static final int LONGEST = 5_000;

    private PlainTitle() {}

    static String of(FeedElement title) {
        var text = title.text();
        var line = text.substring(0, Math.min(text.length(), LONGEST));
        for (int i = 0; i < MOST_ESCAPES && MARKUP.matcher(line).find(); i++) {
            line = Jsoup.parseBodyFragment(line).wholeText();
        }
        return CleanText.line(line);
    }
}

package ashyldy.local.samples;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/// The RSS feed of all outlets, newest first as feeds are.
final class SampleFeed {

    private static final String FEED = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0">
            <channel>
            <title>Sample news of the Ashyldy demo</title>
            <link>%s</link>
            <description>Invented articles in Kazakh, Russian and English</description>
            %s
            </channel>
            </rss>
            """;
    private static final String ITEM = """
            <item>
            <title>%s</title>
            <link>%s</link>
            <guid>%s</guid>
            <pubDate>%s</pubDate>
            </item>
            """;

    private SampleFeed() {}

    /// @param pages oldest first
    static String of(String home, List<SamplePage> pages) {
        String items = pages.reversed().stream().map(SampleFeed::item).collect(Collectors.joining());
        return FEED.formatted(home, items);
    }

    private static String item(SamplePage page) {
        String day = DateTimeFormatter.RFC_1123_DATE_TIME.format(page.published());
        return ITEM.formatted(page.title(), page.address(), page.address(), day);
    }
}

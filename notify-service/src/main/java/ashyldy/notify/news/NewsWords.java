package ashyldy.notify.news;

import java.util.Map;

import ashyldy.events.Language;
import ashyldy.wording.Wording;

/// What feeds and the page of messages say around the messages: `news_<language>.properties`.
public final class NewsWords {
    private static final Map<Language, Wording> ALL = Wording.with(NewsWords.class, "news_");

    private NewsWords() {}

    public static Wording in(Language language) {
        return ALL.get(language);
    }
}

package ashyldy.projects.page;

import java.util.Map;

import ashyldy.events.Language;
import ashyldy.wording.Wording;

/// What the pages say around the values: `words/<language>.properties`. How the values themselves are worded lies in the
/// module `wording`, for alerts say them too.
final class PageTexts {

    private static final Map<Language, Wording> ALL = Wording.with(PageTexts.class, "/words/");

    private PageTexts() {}

    static Wording in(Language language) {
        return ALL.get(language);
    }
}

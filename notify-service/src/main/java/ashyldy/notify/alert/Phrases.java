package ashyldy.notify.alert;

import java.util.Map;

import ashyldy.events.Language;
import ashyldy.wording.Wording;

/// What alerts say around the values: `phrases_<language>.properties`. How the values themselves are worded lies in the
/// module `wording`, for pages say them too.
final class Phrases {
    private static final Map<Language, Wording> ALL = Wording.with(Phrases.class, "phrases_");

    private Phrases() {}

    static Wording in(Language language) {
        return ALL.get(language);
    }
}

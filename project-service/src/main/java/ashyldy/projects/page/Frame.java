package ashyldy.projects.page;

import java.util.List;

/// What every page has around its content.
///
/// @param title of the page, without the name of the site
/// @param section key of the entry in the navigation on which the reader stands; empty elsewhere
/// @param json where the same is to be had for programs; empty where nothing is
public record Frame(Reader reader, String title, String section, String json, List<LanguageLink> languages) {

    Frame titled(String title) {
        return new Frame(reader, title, section, json, languages);
    }

    public String language() {
        return reader.wording().language().code();
    }

    public String say(String key) {
        return reader.say(key);
    }

    public String say(String key, Object value) {
        return reader.say(key, value);
    }
}

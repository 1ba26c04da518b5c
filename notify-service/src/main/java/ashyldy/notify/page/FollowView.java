package ashyldy.notify.page;

import java.util.List;

/// What the owner's page shows, in words.
///
/// @param home the path of the page, where its forms lead
/// @param notice what has just been done or could not be done; empty at a visit
/// @param address so that its owner knows it again; empty where nothing is sent
/// @param state whether and why nothing is sent; empty where something is
/// @param rhythms in which messages may come
/// @param quietFrom empty without quiet hours
record FollowView(
        PageWords words,
        String home,
        String notice,
        String address,
        String state,
        List<Followed> followed,
        List<Told> messages,
        List<Choice> rhythms,
        String quietFrom,
        String quietTo,
        String zone,
        List<Muted> mutes) {

    /// One subscription in words.
    record Followed(String id, String title, List<Line> lines, String atom, String jsonFeed) {}

    record Line(String label, String value) {}

    /// @param project empty in a test
    record Told(String when, String title, String link, String project) {}

    record Choice(String code, String label, boolean chosen) {}

    /// @param field `project` or `place`
    record Muted(String field, String value, String label, String until) {}

    public String language() {
        return words.language().code();
    }

    public String say(String key) {
        return words.say(key);
    }
}

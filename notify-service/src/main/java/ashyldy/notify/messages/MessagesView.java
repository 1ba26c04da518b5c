package ashyldy.notify.messages;

import java.util.List;

import ashyldy.wording.Wording;

/// What the page of messages shows.
///
/// @param title of the view
/// @param refusal why the address is not understood, where it is not
/// @param way from one part of the view to the next
public record MessagesView(
        Wording wording,
        String title,
        Refusal refusal,
        List<Day> days,
        FilterForm form,
        List<Link> feeds,
        List<Link> languages,
        Way way) {

    public String language() {
        return wording.language().code();
    }

    public String say(String key) {
        return wording.words().text("news." + key);
    }

    public boolean isEmpty() {
        return days.isEmpty();
    }

    /// @param date as `2026-11-28`
    public record Day(String label, String date, List<Message> messages) {}

    /// @param html made by us; what came from outside is escaped in it
    /// @param at ISO 8601
    /// @param time by the clock of Kazakhstan
    public record Message(String id, String title, String html, String at, String time) {}

    /// @param type media type of a feed, or the language's code
    public record Link(String label, String type, String url, boolean current) {}

    /// @param registry where the pages of project-service are
    /// @param earlier empty at the end, as `latest` at the beginning and `everything` where there is no filter
    public record Way(String registry, String earlier, String latest, String everything) {}

    /// @param field that is not understood; empty where all is
    /// @param why in English
    /// @param choices what could stand there instead
    public record Refusal(String title, String why, List<Link> choices) {
        public static final Refusal NONE = new Refusal("", "", List.of());

        public boolean isThere() {
            return !title.isEmpty();
        }
    }
}

package ashyldy.notify.preview;

import java.time.Instant;
import java.util.List;

/// What a subscription would have sent.
///
/// @param messages the newest first, at most 20
/// @param days that were asked of
/// @param since when they begin, or, where nothing older is kept, when that does: nothing is known of the time before
/// @param total messages since then
/// @param atLeast whether there were too many to be counted to the end
/// @param perWeek messages to expect; of a time shorter than a week, as many as it had
record Preview(
        String language, List<Message> messages, int days, Instant since, int total, boolean atLeast, double perWeek) {

    /// @param at when it would have been sent
    /// @param tells several where one article, one night or one digest tells of several
    record Message(Instant at, List<Told> tells) {}

    record Told(String title, String text, String link) {}
}

package ashyldy.notify.page;

import java.util.List;

/// How one project can be followed by somebody who follows nothing yet.
///
/// @param project its id
/// @param title what it is called
/// @param telegram where a chat with the bot opens; empty without one
/// @param mails whether mails are sent
/// @param messages where what was told of it stands
record EntranceView(
        PageWords words,
        String project,
        String title,
        String telegram,
        boolean mails,
        String messages,
        List<Feed> feeds) {

    record Feed(String label, String type, String url) {}

    public String language() {
        return words.language().code();
    }

    public String say(String key) {
        return words.say(key);
    }
}

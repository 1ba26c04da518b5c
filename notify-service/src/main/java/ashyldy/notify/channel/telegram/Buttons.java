package ashyldy.notify.channel.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import ashyldy.events.Language;
import ashyldy.notify.channel.telegram.Keyboard.Button;

/// What a reader may do with a message, for each project that it tells of.
public final class Buttons {
    /// Of a night's message only the first projects have buttons; the rest have links.
    private static final int MOST_PROJECTS = 8;

    /// What comes back, before the project's id.
    public static final String FOLLOW = "f:";
    public static final String MUTE = "m:";
    public static final String SOURCES = "q:";
    public static final String WRONG = "w:";

    private Buttons() {}

    static Keyboard under(List<UUID> projects, Language language) {
        ChatWords words = ChatWords.in(language);
        List<List<Button>> rows = new ArrayList<>();
        int place = 0;
        for (UUID project : projects.stream().limit(MOST_PROJECTS).toList()) {
            place++;
            String number = projects.size() == 1 ? "" : place + ". ";
            rows.add(List.of(
                    new Button(number + words.raw("button.follow"), FOLLOW + project),
                    new Button(words.raw("button.mute"), MUTE + project)));
            rows.add(List.of(
                    new Button(words.raw("button.sources"), SOURCES + project),
                    new Button(words.raw("button.wrong"), WRONG + project)));
        }
        return new Keyboard(rows);
    }
}

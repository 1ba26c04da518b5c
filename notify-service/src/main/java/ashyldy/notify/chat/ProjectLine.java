package ashyldy.notify.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import ashyldy.notify.alert.ProjectId;
import ashyldy.notify.channel.telegram.Buttons;
import ashyldy.notify.channel.telegram.ChatWords;
import ashyldy.notify.channel.telegram.Keyboard;
import ashyldy.notify.channel.telegram.Keyboard.Button;
import ashyldy.notify.channel.telegram.RichText;
import ashyldy.notify.chat.Reaction.Page;

/// One line of a list: what was told of a project, with a link to its page and a button that follows it.
///
/// @param project absent where it tells of none
/// @param page empty where there is none
record ProjectLine(Optional<ProjectId> project, String told, String page) {

    /// Lines are numbered where there are several, and so are their buttons.
    static Page list(List<ProjectLine> lines, ChatWords words) {
        List<RichText> texts = new ArrayList<>();
        List<Button> buttons = new ArrayList<>();
        for (ProjectLine line : lines) {
            String number = lines.size() == 1 ? "" : (texts.size() + 1) + ". ";
            texts.add(RichText.plain(number).then(RichText.link(line.told(), line.page())));
            line.project()
                    .map(id -> new Button(number + words.raw("button.follow"), Buttons.FOLLOW + id))
                    .ifPresent(buttons::add);
        }
        return new Page(RichText.lines(texts, "\n\n"), Keyboard.column(buttons));
    }
}

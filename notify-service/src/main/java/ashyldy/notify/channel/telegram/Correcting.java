package ashyldy.notify.channel.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import ashyldy.notify.channel.Message;
import ashyldy.notify.channel.TelegramChat;
import ashyldy.notify.channel.Told;

/// Changes the message that told of something, when it turns out to have been wrong or has changed.
final class Correcting {
    private static final List<String> CHANGES = List.of(".project.corrected.", ".project.changed.");

    private final TelegramApi api;
    private final StoredTelegramMessages sent;

    Correcting(TelegramApi api, StoredTelegramMessages sent) {
        this.api = api;
        this.sent = sent;
    }

    /// Where what is told now was told before in this chat, if it changes that.
    Optional<SentPart> earlier(Told told, Message message, TelegramChat chat) {
        boolean changes = CHANGES.stream().anyMatch(told.type()::contains);
        return told.project()
                .filter(project -> changes)
                .flatMap(project -> sent.telling(chat.chat(), project, UUID.fromString(message.id())));
    }

    TelegramAnswer change(SentPart old, Told told) {
        SentPart changed = old.with(replaced(old.sections(), Section.of(told)));
        RichText text = Cutting.pieces(Section.together(changed.sections()), RichText.LONGEST)
                .getFirst();
        Keyboard keyboard = Buttons.under(changed.projects(), told.language());
        TelegramAnswer answer = api.editMessageText(old.chat(), old.messageId().orElseThrow(), text, keyboard);
        if (answer instanceof TelegramAnswer.Done) {
            sent.change(changed);
        }
        return answer;
    }

    private static List<Section> replaced(List<Section> sections, Section newer) {
        List<Section> all = new ArrayList<>();
        boolean placed = false;
        for (Section section : sections) {
            if (!section.project().equals(newer.project())) {
                all.add(section);
            } else if (!placed) {
                all.add(newer);
                placed = true;
            }
        }
        return all;
    }
}

package ashyldy.notify.channel.telegram;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One message in a chat: a part of a delivery, which is more than one where it is long.
///
/// @param delivery the id of the message to which it belongs
/// @param messageId absent while nobody knows whether it has arrived
record SentPart(UUID delivery, int part, String chat, Optional<Long> messageId, List<Section> sections) {
    SentPart {
        sections = List.copyOf(sections);
    }

    List<UUID> projects() {
        return sections.stream()
                .flatMap(section -> section.project().stream())
                .distinct()
                .toList();
    }

    SentPart with(List<Section> others) {
        return new SentPart(delivery, part, chat, messageId, others);
    }
}

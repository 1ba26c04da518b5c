package ashyldy.notify.channel.telegram;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What was sent, without a database.
final class RememberedMessages extends StoredTelegramMessages {
    private final Map<String, SentPart> parts = new LinkedHashMap<>();

    RememberedMessages() {
        super(null, null, null);
    }

    @Override
    synchronized boolean begin(SentPart part) {
        return parts.putIfAbsent(key(part), part) == null;
    }

    @Override
    synchronized void note(SentPart part, long messageId) {
        parts.put(
                key(part),
                new SentPart(part.delivery(), part.part(), part.chat(), Optional.of(messageId), part.sections()));
    }

    @Override
    synchronized void forget(SentPart part) {
        parts.remove(key(part));
    }

    @Override
    synchronized void change(SentPart part) {
        parts.put(key(part), part);
    }

    @Override
    synchronized Optional<SentPart> find(UUID delivery, int part) {
        return Optional.ofNullable(parts.get(delivery + "/" + part));
    }

    @Override
    synchronized Optional<SentPart> telling(String chat, UUID project, UUID except) {
        return parts.values().stream()
                .filter(part -> part.messageId().isPresent() && part.chat().equals(chat))
                .filter(part ->
                        part.projects().contains(project) && !part.delivery().equals(except))
                .reduce((first, second) -> second);
    }

    private static String key(SentPart part) {
        return part.delivery() + "/" + part.part();
    }
}

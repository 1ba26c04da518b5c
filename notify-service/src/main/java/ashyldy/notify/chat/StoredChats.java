package ashyldy.notify.chat;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import ashyldy.events.Language;
import ashyldy.notify.channel.TelegramChat;
import ashyldy.notify.follower.FollowerId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/// Which updates were heard, in which language a chat is answered, and what its people have reported.
@ApplicationScoped
@Transactional
public class StoredChats {
    /// Telegram keeps an update for a day.
    private static final Duration REMEMBERED = Duration.ofDays(3);

    private final EntityManager database;
    private final InstantSource clock;

    StoredChats(EntityManager database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Lets an update have its effects once: they and the note that it was heard are kept together or not at all.
    /// Updates of the same chat wait for each other.
    List<Reaction> once(ChatUpdate update, Supplier<List<Reaction>> effects) {
        int heard = database.createNativeQuery(
                        "insert into telegram_update (update_id, heard_at) values (?, ?) on conflict do nothing")
                .setParameter(1, update.id())
                .setParameter(2, clock.instant())
                .executeUpdate();
        if (heard == 0) {
            return List.of();
        }
        database.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?, 1)) as text)")
                .setParameter(1, update.chat().chat())
                .getSingleResult();
        return effects.get();
    }

    /// The number after the last update that was heard; 0 before the first.
    long next() {
        return ((Number) database.createNativeQuery("select coalesce(max(update_id) + 1, 0) from telegram_update")
                        .getSingleResult())
                .longValue();
    }

    /// What was fetched and was none of ours is not fetched again.
    void passed(long update) {
        database.createNativeQuery(
                        "insert into telegram_update (update_id, heard_at) values (?, ?) on conflict do nothing")
                .setParameter(1, update)
                .setParameter(2, clock.instant())
                .executeUpdate();
    }

    void forgetOld() {
        database.createNativeQuery("delete from telegram_update where heard_at < ?")
                .setParameter(1, clock.instant().minus(REMEMBERED))
                .executeUpdate();
    }

    /// The language that somebody has chosen there.
    Optional<Language> language(TelegramChat chat) {
        List<?> rows = database.createNativeQuery("select language from telegram_chat where chat = ?", String.class)
                .setParameter(1, chat.chat())
                .getResultList();
        return Arrays.stream(Language.values())
                .filter(language -> rows.contains(language.code()))
                .findFirst();
    }

    void speak(TelegramChat chat, Language language) {
        database.createNativeQuery("insert into telegram_chat (chat, language) values (?, ?)"
                        + " on conflict (chat) do update set language = excluded.language")
                .setParameter(1, chat.chat())
                .setParameter(2, language.code())
                .executeUpdate();
    }

    void forget(TelegramChat chat) {
        database.createNativeQuery("delete from telegram_chat where chat = ?")
                .setParameter(1, chat.chat())
                .executeUpdate();
    }

    void report(UUID project, FollowerId follower) {
        database.createNativeQuery("insert into reader_report (project_id, follower_id, reported_at)"
                        + " values (?, ?, ?) on conflict do nothing")
                .setParameter(1, project)
                .setParameter(2, follower.value())
                .setParameter(3, clock.instant())
                .executeUpdate();
    }
}

package ashyldy.notify.channel.telegram;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/// What was sent to which chat, and what had begun to be sent when something broke.
@ApplicationScoped
@Transactional
public class StoredTelegramMessages {
    private static final String BEGIN = """
        insert into telegram_message (delivery_id, part, chat, sections, projects, begun_at)
        values (:delivery, :part, :chat, cast(:sections as jsonb), :projects, :now)
        on conflict do nothing\
        """;
    private static final String NOTE =
            "update telegram_message set message_id = :message where delivery_id = :delivery and part = :part";
    private static final String FORGET =
            "delete from telegram_message where delivery_id = :delivery and part = :part and message_id is null";
    private static final String CHANGE = """
        update telegram_message set sections = cast(:sections as jsonb)
        where delivery_id = :delivery and part = :part\
        """;
    private static final String OF =
            "select delivery_id, part, chat, message_id, cast(sections as text) from telegram_message ";

    private final EntityManager database;
    private final ObjectMapper json;
    private final InstantSource clock;

    StoredTelegramMessages(EntityManager database, ObjectMapper json, InstantSource clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /// False where it was begun before, and nobody knows how that ended.
    boolean begin(SentPart part) {
        return database.createNativeQuery(BEGIN)
                        .setParameter("delivery", part.delivery())
                        .setParameter("part", part.part())
                        .setParameter("chat", part.chat())
                        .setParameter("sections", write(part.sections()))
                        .setParameter("projects", part.projects().toArray(UUID[]::new))
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                == 1;
    }

    void note(SentPart part, long messageId) {
        database.createNativeQuery(NOTE)
                .setParameter("message", messageId)
                .setParameter("delivery", part.delivery())
                .setParameter("part", part.part())
                .executeUpdate();
    }

    /// It has certainly not been sent.
    void forget(SentPart part) {
        database.createNativeQuery(FORGET)
                .setParameter("delivery", part.delivery())
                .setParameter("part", part.part())
                .executeUpdate();
    }

    void change(SentPart part) {
        database.createNativeQuery(CHANGE)
                .setParameter("sections", write(part.sections()))
                .setParameter("delivery", part.delivery())
                .setParameter("part", part.part())
                .executeUpdate();
    }

    Optional<SentPart> find(UUID delivery, int part) {
        List<?> rows = database.createNativeQuery(OF + "where delivery_id = :delivery and part = :part")
                .setParameter("delivery", delivery)
                .setParameter("part", part)
                .getResultList();
        return rows.stream().map(row -> part((Object[]) row)).findFirst();
    }

    /// The newest message of a chat that tells of a project, outside of a delivery.
    Optional<SentPart> telling(String chat, UUID project, UUID except) {
        List<?> rows = database.createNativeQuery(OF + """
            where message_id is not null and projects @> :project and chat = :chat
              and delivery_id <> :except
            order by begun_at desc limit 1\
            """)
                .setParameter("project", new UUID[] {project})
                .setParameter("chat", chat)
                .setParameter("except", except)
                .getResultList();
        return rows.stream().map(row -> part((Object[]) row)).findFirst();
    }

    private SentPart part(Object[] row) {
        return new SentPart(
                (UUID) row[0], (Integer) row[1], (String) row[2], Optional.ofNullable((Long) row[3]), read((String)
                        row[4]));
    }

    private String write(List<Section> sections) {
        ArrayNode all = json.createArrayNode();
        for (Section section : sections) {
            ObjectNode one = all.addObject().put("html", section.text().html());
            section.project().ifPresent(project -> one.put("project", project.toString()));
        }
        return all.toString();
    }

    private List<Section> read(String text) {
        try {
            List<Section> sections = new ArrayList<>();
            for (JsonNode one : json.readTree(text)) {
                Optional<UUID> project =
                        Optional.ofNullable(one.path("project").textValue()).map(UUID::fromString);
                String html = one.path("html").asText().replace("\n", "<br>");
                sections.add(new Section(project, AlertHtml.read(html)));
            }
            return sections;
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("a stored message that cannot be read: " + text, damaged);
        }
    }
}

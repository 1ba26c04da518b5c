package ashyldy.projects.intake;

import java.util.ArrayList;
import java.util.List;

import ashyldy.edge.intake.EventIntake;
import ashyldy.edge.intake.IncomingEvent;
import ashyldy.events.ArticleRead;
import ashyldy.events.ArticleWithdrawn;
import ashyldy.events.EventType;
import ashyldy.projects.ProjectRegistrar;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Hands the articles that arrive to the registrar, each once.
@ApplicationScoped
class ArticleListener {
    private final EventIntake intake;
    private final ProjectRegistrar registrar;
    private final ObjectMapper json;

    ArticleListener(EventIntake intake, ProjectRegistrar registrar, ObjectMapper json) {
        this.intake = intake;
        this.registrar = registrar;
        this.json = json;
    }

    @Incoming("articles")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        intake.takeTogether(records, "registry", this::hear);
    }

    /// What is read is registered together, up to what is taken back.
    private void hear(List<IncomingEvent> events) {
        var read = new ArrayList<ArticleRead>();
        for (var event : events) {
            if (event.type() == EventType.ARTICLE_READ) {
                read.add(event.read(json, ArticleRead.class));
            } else if (event.type() == EventType.ARTICLE_WITHDRAWN) {
                register(read);
                registrar.withdraw(event.read(json, ArticleWithdrawn.class));
            }
        }
        register(read);
    }

    private void register(List<ArticleRead> read) {
        if (!read.isEmpty()) {
            registrar.register(List.copyOf(read));
            read.clear();
        }
    }
}

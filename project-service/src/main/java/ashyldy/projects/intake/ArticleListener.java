package ashyldy.projects.intake;

import java.util.List;

import ashyldy.edge.intake.EventIntake;
import ashyldy.edge.intake.IncomingEvent;
import ashyldy.events.ArticleRead;
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
        intake.takeTogether(records, "registry", this::register);
    }

    private void register(List<IncomingEvent> events) {
        var articles = events.stream()
                .filter(event -> event.type() == EventType.ARTICLE_READ)
                .map(event -> event.read(json, ArticleRead.class))
                .toList();
        if (!articles.isEmpty()) {
            registrar.register(articles);
        }
    }
}

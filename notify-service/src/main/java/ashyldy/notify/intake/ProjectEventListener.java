package ashyldy.notify.intake;

import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import ashyldy.edge.intake.EventIntake;
import ashyldy.edge.intake.IncomingEvent;
import ashyldy.edge.intake.Unhandleable;
import ashyldy.events.EventType;
import ashyldy.events.ProjectEvent;
import ashyldy.events.ProjectsMerged;
import ashyldy.notify.OpeningAlerts;
import ashyldy.notify.alert.Happening;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Takes the events of the registry off Kafka.
@ApplicationScoped
class ProjectEventListener {
    private static final String CONSUMER = "alerts";
    private static final String REGISTRY = "/ashyldy/project-service";

    private static final Set<EventType> UNTOLD =
            EnumSet.of(EventType.PROMISE_COUNTED, EventType.JUDGEMENT_MADE, EventType.JUDGEMENT_UNDONE);

    private final EventIntake intake;
    private final OpeningAlerts alerts;
    private final ObjectMapper json;
    private final InstantSource clock;

    ProjectEventListener(EventIntake intake, OpeningAlerts alerts, ObjectMapper json, InstantSource clock) {
        this.intake = intake;
        this.alerts = alerts;
        this.json = json;
        this.clock = clock;
    }

    @Incoming("projects")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        intake.take(records, CONSUMER, this::hear);
    }

    /// A number that was promised is no project to be followed, and what a judgement changes is told of the projects;
    /// and a merge is told under every id that it takes away, of which the survivor's is enough.
    private void hear(IncomingEvent event) {
        if (UNTOLD.contains(event.type())) {
            return;
        }
        var heard = read(event);
        boolean isEcho = heard.change() instanceof ProjectsMerged merged
                && merged.merged().stream().map(UUID::toString).anyMatch(event.key()::equals);
        if (!isEcho) {
            alerts.hear(heard);
        }
    }

    private RegistryEvent read(IncomingEvent event) {
        EventType type = event.type();
        if (!ProjectEvent.class.isAssignableFrom(type.data())) {
            throw new Unhandleable("an event of the registry was expected, not " + type.code());
        }
        ProjectEvent change = (ProjectEvent) event.read(json, type.data());
        var happening = new Happening(
                event.id(),
                type.code(),
                event.source().orElse(REGISTRY),
                Optional.of(change.project().id().toString()),
                event.time().orElseGet(clock::instant),
                new String(event.data(), UTF_8));
        return new RegistryEvent(type, change, happening);
    }
}

package ashyldy.local.runner;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

import ashyldy.local.broker.LocalBroker;
import ashyldy.local.broker.Topics;
import ashyldy.local.postgres.LocalPostgres;
import ashyldy.local.postgres.PostgresSettings;
import ashyldy.local.process.Part;
import ashyldy.local.process.PartFailed;

/// The whole stack on one machine: PostgreSQL and Kafka, then the three services on them.
public final class Stack implements AutoCloseable {

    private static final Duration ENDING = Duration.ofSeconds(20);

    private final Surroundings surroundings;
    private final Journal journal;
    private final Supervisor supervisor;
    private final LocalPostgres postgres;
    private final LocalBroker kafka;
    private final Together starts = new Together();
    private final Collection<Part> ground = new ConcurrentLinkedQueue<>();
    private final Collection<Part> services = new ConcurrentLinkedQueue<>();

    /// @param programs where PostgreSQL is unpacked to, which stacks may share
    public Stack(Surroundings surroundings, Path programs, Journal journal) {
        this.surroundings = surroundings;
        this.journal = journal;
        this.supervisor = new Supervisor(journal);
        DataFolder data = surroundings.data();
        Ports ports = surroundings.ports();
        postgres = new LocalPostgres(
                new PostgresSettings(data.postgres(), DataFolder.programs(programs), ports.postgres(), false));
        kafka = new LocalBroker(data.kafka(), ports.kafka());
    }

    /// @throws PartFailed when a port is taken or a part does not start
    public void start() {
        surroundings.ports().requireFree(surroundings.data().leftInHaste() ? ENDING : Duration.ZERO);
        if (surroundings.data().isSplit()) {
            journal.say("PostgreSQL runs as nobody, who cannot reach %s: its data are in %s"
                    .formatted(surroundings.data().path(), surroundings.data().postgres()));
        }
        starts.run(List.of(this::startKafka, this::startPostgresAndServices));
        ground.forEach(supervisor::watch);
        services.forEach(supervisor::watch);
    }

    /// Stops the services, which finish what is in flight while their ground still stands, and then the ground.
    @Override
    public void close() {
        starts.close();
        supervisor.close();
        stop(services);
        stop(ground);
    }

    private static void stop(Collection<Part> parts) {
        try (var stops = new Together()) {
            stops.run(parts.stream().<Runnable>map(part -> part::close).toList());
        }
    }

    private void startKafka() {
        start(kafka, ground);
        kafka.address().create(Topics.ALL);
    }

    /// Services need their database to start, and their broker a little later: they are not made to wait for it.
    private void startPostgresAndServices() {
        start(postgres, ground);
        List<Service> all = List.of(Service.values());
        all.forEach(service -> postgres.address().database(service.database()));
        starts.run(all.stream()
                .<Runnable>map(service -> () -> start(new ServiceProcess(service, surroundings), services))
                .toList());
    }

    private void start(Part part, Collection<Part> kin) {
        kin.add(part);
        long start = System.nanoTime();
        part.start();
        journal.serves(part, Duration.ofNanos(System.nanoTime() - start));
    }
}

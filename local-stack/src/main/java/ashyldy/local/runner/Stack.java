package ashyldy.local.runner;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

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
    private final ExecutorService starts = Executors.newVirtualThreadPerTaskExecutor();
    private final Deque<Part> running = new ConcurrentLinkedDeque<>();

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
        startTogether(List.of(postgres, kafka));
        Stream.of(Service.values()).forEach(service -> postgres.address().database(service.database()));
        kafka.address().create(Topics.ALL);
        startTogether(Stream.of(Service.values())
                .<Part>map(service -> new ServiceProcess(service, surroundings))
                .toList());
        running.forEach(supervisor::watch);
    }

    /// Stops everything in reverse order: the services finish what is in flight while their ground still stands.
    @Override
    public void close() {
        starts.shutdownNow();
        starts.close();
        supervisor.close();
        while (!running.isEmpty()) {
            running.pollLast().close();
        }
    }

    private void startTogether(List<? extends Part> parts) {
        try {
            List<Callable<Void>> work = parts.stream()
                    .<Callable<Void>>map(part -> () -> start(part))
                    .toList();
            for (Future<Void> started : starts.invokeAll(work)) {
                started.get();
            }
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof PartFailed why ? why : new PartFailed("a part failed", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new PartFailed("interrupted", stopped);
        }
    }

    private Void start(Part part) {
        running.add(part);
        long start = System.nanoTime();
        part.start();
        journal.serves(part, Duration.ofNanos(System.nanoTime() - start));
        return null;
    }
}

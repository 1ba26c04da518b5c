package ashyldy.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import ashyldy.local.process.Account;
import ashyldy.local.process.Child;
import ashyldy.local.process.Folders;
import ashyldy.local.process.Leash;
import ashyldy.local.process.Part;
import ashyldy.local.process.PartFailed;
import ashyldy.local.process.Program;
import ashyldy.local.process.Tail;

/// A PostgreSQL server as our child process.
public final class LocalPostgres implements Part {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BREATH = Duration.ofMillis(250);

    private final PostgresSettings settings;
    private volatile Child server;

    public LocalPostgres(PostgresSettings settings) {
        this.settings = settings;
    }

    public PostgresAddress address() {
        return new PostgresAddress(settings.port());
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public void start() {
        Account.handOver(Folders.make(settings.folder()));
        PostgresPrograms programs = PostgresPrograms.in(Folders.make(settings.programs()));
        if (!Files.exists(settings.data())) {
            createData(programs);
        }
        launch(programs);
        StartChecks.pass(address(), "postgres", settings.data());
    }

    @Override
    public Process process() {
        return server.process();
    }

    /// INT is PostgreSQL's fast shutdown: clients are cut off, nothing committed is lost.
    @Override
    public void close() {
        if (server != null) {
            server.stop("INT", Duration.ofSeconds(30));
        }
    }

    /// Under the locale C neither lower() nor pg_trgm would know a Cyrillic letter. The folder gets its name when
    /// it is whole.
    private void createData(PostgresPrograms programs) {
        Path half = settings.folder().resolve("data.half");
        Folders.delete(half);
        var command =
                new ArrayList<>(List.of(programs.path("initdb"), "-D", half.toString(), "-U", PostgresAddress.USER));
        command.addAll(List.of("-A", "trust", "-E", "UTF8", "--locale=C.UTF-8"));
        if (settings.temporary()) {
            command.add("--no-sync");
        }
        program(command).run();
        try {
            Files.move(half, settings.data());
        } catch (IOException refused) {
            throw new PartFailed("cannot create " + settings.data(), refused);
        }
    }

    /// After a hard death its orphans need up to a second to go, and until then the server refuses to start.
    private void launch(PostgresPrograms programs) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            server = new Child(program(serverCommand(programs)).start());
            if (server.serves(address()::answers, PATIENCE)) {
                return;
            }
            Child.pause(BREATH);
        }
        throw new PartFailed("PostgreSQL does not start: " + Tail.of(settings.log()));
    }

    private List<String> serverCommand(PostgresPrograms programs) {
        var command = new ArrayList<>(
                List.of(programs.path("postgres"), "-D", settings.data().toString()));
        command.addAll(List.of("-p", Integer.toString(settings.port())));
        command.addAll(List.of("-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="));
        command.addAll(List.of("-c", "max_connections=100"));
        return command;
    }

    private Program program(List<String> command) {
        return new Program(command, settings.folder(), settings.log())
                .on(Leash.of("INT").neverAsRoot());
    }
}

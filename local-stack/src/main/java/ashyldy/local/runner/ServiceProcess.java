package ashyldy.local.runner;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import ashyldy.local.process.Child;
import ashyldy.local.process.Jvm;
import ashyldy.local.process.Leash;
import ashyldy.local.process.Part;
import ashyldy.local.process.PartFailed;
import ashyldy.local.process.Program;
import ashyldy.local.process.Tail;

/// One of the three services as our child process: its packaged program in a small JVM.
final class ServiceProcess implements Part {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

    private final Service service;
    private final Path program;
    private final Jvm jvm;
    private final Path log;
    private final Map<String, String> environment;
    private final URI ready;
    private volatile Child child;

    ServiceProcess(Service service, Surroundings surroundings) {
        this.service = service;
        this.program = service.program(surroundings.home());
        this.jvm = new Jvm(
                List.of("-XX:+ExitOnOutOfMemoryError", "-jar", program.toString()), program.resolveSibling("app.jsa"));
        this.log = surroundings.data().logs().resolve(service.module() + ".log");
        this.environment = surroundings.environment(service);
        this.ready = surroundings.ports().address(service).resolve("/q/health/ready");
    }

    @Override
    public String name() {
        return service.module();
    }

    /// On the leash it gets KILL: when we are gone, so are its database and its broker, and it is made to survive that.
    @Override
    public void start() {
        if (!Files.exists(program)) {
            throw new PartFailed("%s is not built: there is no %s".formatted(name(), program));
        }
        Tail.keepShort(log);
        child = new Child(new Program(jvm.command(), environment, log.getParent(), log)
                .on(Leash.of("KILL"))
                .start());
        if (!child.serves(this::answers, PATIENCE)) {
            child.process().destroyForcibly();
            throw new PartFailed("%s does not start: %s, see %s".formatted(name(), Tail.of(log), log));
        }
    }

    @Override
    public Process process() {
        return child.process();
    }

    @Override
    public void close() {
        if (child != null) {
            jvm.stop(child, Duration.ofSeconds(20));
        }
    }

    private boolean answers() {
        try {
            var request =
                    HttpRequest.newBuilder(ready).timeout(Duration.ofSeconds(5)).build();
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            Child.pause(Duration.ofMillis(70));
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new PartFailed("interrupted", stopped);
        }
    }
}

package ashyldy.local.runner;

import java.nio.file.Path;

/// The three services, in the order of the data: their database, the port they listen on, and their packaged program.
public enum Service {
    INGEST("ingest-service", "ingest", 8081),
    PROJECTS("project-service", "projects", 8080),
    NOTIFY("notify-service", "notify", 8082);

    private final String module;
    private final String database;
    private final int port;

    Service(String module, String database, int port) {
        this.module = module;
        this.database = database;
        this.port = port;
    }

    public String module() {
        return module;
    }

    String database() {
        return database;
    }

    int port() {
        return port;
    }

    Path program(Path home) {
        return home.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
    }
}

package ashyldy.local.runner;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import ashyldy.local.postgres.PostgresAddress;

/// What a stack runs in: the project's folder with the packaged services, the data folder, the ports, the key, and
/// further variables for the services.
public record Surroundings(Path home, DataFolder data, Ports ports, String key, Map<String, String> variables) {

    public Surroundings {
        variables = Map.copyOf(variables);
    }

    /// All that a service is told. Passwords and the key travel by environment, where other users cannot read them.
    Map<String, String> environment(Service service) {
        Map<String, String> all = new TreeMap<>(variables);
        all.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        all.put("QUARKUS_HTTP_PORT", Integer.toString(ports.of(service)));
        all.put("QUARKUS_DATASOURCE_JDBC_URL", new PostgresAddress(ports.postgres()).url(service.database()));
        all.put("QUARKUS_DATASOURCE_USERNAME", PostgresAddress.USER);
        all.put("QUARKUS_DATASOURCE_PASSWORD", PostgresAddress.PASSWORD);
        all.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.kafka());
        // For machines that collect logs; here a person reads the files.
        all.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
        all.put(ApiKey.VARIABLE, key);
        all.put("ASHYLDY_INGEST_URL", ports.address(Service.INGEST).toString());
        all.put("ASHYLDY_PROJECTS_URL", ports.address(Service.PROJECTS).toString());
        all.put("ASHYLDY_NOTIFY_URL", ports.address(Service.NOTIFY).toString());
        return all;
    }
}

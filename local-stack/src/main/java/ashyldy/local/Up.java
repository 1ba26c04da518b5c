package ashyldy.local;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import ashyldy.local.runner.DataFolder;
import ashyldy.local.runner.Journal;
import ashyldy.local.runner.Service;
import ashyldy.local.runner.Settings;
import ashyldy.local.runner.Stack;
import ashyldy.local.runner.Surroundings;

/// `./ashyldy up`: lock the data, start the ground and the services, say where to look, and stop everything when told
/// to.
public final class Up {

    private final Settings settings;
    private final Journal journal;

    public Up(Settings settings, Journal journal) {
        this.settings = settings;
        this.journal = journal;
    }

    /// Starts on the data that stay.
    public void start() {
        start(DataFolder.locked(settings.data()), Map.of());
    }

    /// Starts on the given data, with further variables for the services. What runs stops with the JVM.
    void start(DataFolder data, Map<String, String> variables) {
        journal.say("Starting on " + data.path());
        Map<String, String> told = new HashMap<>(variables);
        told.put(Settings.PLACES, settings.placesFolder().toString());
        var surroundings = new Surroundings(settings.home(), data, settings.ports(), settings.key(), told);
        var stack = new Stack(surroundings, settings.data(), journal);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            journal.say("Stopping everything");
            stack.close();
            data.close();
        }));
        stack.start();
        journal.say("Ashyldy runs. Ctrl-C stops all of it.");
    }

    /// Where to look, for the terminal.
    public String addresses(Path data) {
        return """

                  pages and registry   %s/
                  articles             %s/api/v1/articles
                  subscriptions        %s/api/v1/subscriptions
                  key for writes       %s
                  data and logs        %s
                """.formatted(
                settings.ports().address(Service.PROJECTS),
                settings.ports().address(Service.INGEST),
                settings.ports().address(Service.NOTIFY),
                settings.chosenKey().map(key -> "as set in ASHYLDY_API_KEY").orElseGet(settings::key),
                data);
    }
}

package ashyldy.local.command;

import java.io.IOException;
import java.util.concurrent.Callable;

import ashyldy.local.Demo;
import ashyldy.local.runner.Ports;
import ashyldy.local.runner.Settings;
import picocli.CommandLine.Command;

/// Called by the launcher after a build, with `-Dashyldy.warm-up=true`.
@Command(
        name = "warm-up",
        description = "Play the demo once on free ports, so that each JVM keeps what makes its next start short.",
        mixinStandardHelpOptions = true,
        hidden = true)
final class WarmUpCommand implements Callable<Integer> {

    private final Terminal terminal;

    WarmUpCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Settings chosen = terminal.settings();
        var settings = new Settings(chosen.home(), chosen.data(), Ports.free(), chosen.chosenKey(), chosen.places());
        Demo.of(settings, terminal.journal(), terminal.out()).run();
        return 0;
    }
}

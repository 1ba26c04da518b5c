package ashyldy.local.command;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

import ashyldy.local.Up;
import picocli.CommandLine.Command;

@Command(
        name = "up",
        description = "Start PostgreSQL, Kafka and the three services; data stay; Ctrl-C stops all of it.",
        mixinStandardHelpOptions = true)
final class UpCommand implements Callable<Integer> {

    private final Terminal terminal;

    UpCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        var up = new Up(terminal.settings(), terminal.journal());
        up.start();
        terminal.out().println(up.addresses(terminal.settings().data()));
        new CountDownLatch(1).await();
        return 0;
    }
}

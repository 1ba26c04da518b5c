package ashyldy.local.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

import ashyldy.local.Demo;
import picocli.CommandLine.Command;

@Command(
        name = "demo",
        description =
                "Start everything on fresh data, read the bundled sample news through their feed, print each alert"
                        + " as it arrives, and keep serving.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    private final Terminal terminal;

    DemoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        new Demo(terminal.settings(), terminal.journal(), terminal.out()).run();
        new CountDownLatch(1).await();
        return 0;
    }
}

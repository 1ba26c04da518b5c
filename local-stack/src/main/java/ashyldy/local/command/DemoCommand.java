package ashyldy.local.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

import ashyldy.local.Demo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "demo",
        description =
                "Start everything on fresh data, read the bundled sample news through their feed, print each alert"
                        + " as it arrives, and keep serving.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(
            names = "--second-reader",
            description = "Let a second reader look at the articles too: a stand-in for a language model, on this"
                    + " machine, that plays back recorded answers, good ones and wrong ones.")
    private boolean secondReader;

    DemoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        demo().run();
        new CountDownLatch(1).await();
        return 0;
    }

    private Demo demo() throws IOException {
        return secondReader
                ? Demo.withSecondReader(terminal.settings(), terminal.journal(), terminal.out())
                : Demo.of(terminal.settings(), terminal.journal(), terminal.out());
    }
}

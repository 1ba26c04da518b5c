package ashyldy.ingest.command;

import java.io.PrintStream;

/// One line that counts, rewritten in place; nothing where nobody looks.
final class Progress {
    private final String task;
    private final int size;
    private final PrintStream err;
    private final boolean seen = System.console() != null && System.console().isTerminal();
    private int done;

    Progress(String task, int size, PrintStream err) {
        this.task = task;
        this.size = size;
        this.err = err;
    }

    void step() {
        done++;
        if (seen) {
            err.print("\r%s %d of %d".formatted(task, done, size));
        }
    }

    void end() {
        if (seen) {
            err.print("\r" + " ".repeat(task.length() + 24) + "\r");
        }
    }
}

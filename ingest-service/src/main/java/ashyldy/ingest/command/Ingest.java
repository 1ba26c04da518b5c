package ashyldy.ingest.command;

import java.io.PrintStream;
import java.io.PrintWriter;

import ashyldy.ingest.asking.BadEndpoint;
import ashyldy.ingest.evaluation.UnreadableGold;
import ashyldy.ingest.language.BrokenLanguageData;
import ashyldy.places.BadPlaceData;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The commands of ingest-service behind the launcher `./ashyldy`. Exit codes: 0 it worked, 1 it did not, 2 the command
/// line was wrong.
@Command(name = "ashyldy", synopsisSubcommandLabel = "COMMAND", mixinStandardHelpOptions = true)
public final class Ingest {
    private Ingest() {}

    public static void main(String[] arguments) {
        System.exit(commands(System.out, System.err).execute(arguments));
    }

    /// @param out for data
    /// @param err for progress and faults
    static CommandLine commands(PrintStream out, PrintStream err) {
        return new CommandLine(new Ingest())
                .addSubcommand(new EvaluateCommand(out, err))
                .addSubcommand(new PreviewCommand(out, err))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setExecutionExceptionHandler((failure, line, _) -> {
                    err.println("ashyldy: " + reason(failure));
                    return line.getCommandSpec().exitCodeOnExecutionException();
                });
    }

    /// What we foresaw is one line; anything else is a defect, and its trace is wanted.
    private static String reason(Exception failure) {
        return switch (failure) {
            case UnreadableGold _, UnreadableFile _, BrokenLanguageData _, BadPlaceData _, BadEndpoint _ ->
                failure.getMessage();
            default -> {
                failure.printStackTrace();
                yield "this should not have happened: " + failure;
            }
        };
    }
}

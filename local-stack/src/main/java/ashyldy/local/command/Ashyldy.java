package ashyldy.local.command;

import ashyldy.local.process.PartFailed;
import ashyldy.places.BadPlaceData;
import ashyldy.places.classifier.UnreadableClassifier;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The commands behind the launcher `./ashyldy`.
@Command(
        name = "ashyldy",
        description = "Reads the news of Kazakhstan and tells people what has been promised, started and opened.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
public final class Ashyldy {

    private Ashyldy() {}

    public static void main(String[] arguments) {
        System.exit(commands(Terminal.ofThisProcess()).execute(arguments));
    }

    static CommandLine commands(Terminal terminal) {
        return new CommandLine(new Ashyldy())
                .addSubcommand(new DemoCommand(terminal))
                .addSubcommand(new UpCommand(terminal))
                .addSubcommand(new WarmUpCommand(terminal))
                .addSubcommand(new ReadCommand(terminal))
                .addSubcommand(new PlacesCommand(terminal))
                .addSubcommand(new RereadCommand(terminal))
                .setExecutionExceptionHandler((failure, line, _) -> {
                    terminal.err().println("ashyldy: " + reason(failure));
                    return line.getCommandSpec().exitCodeOnExecutionException();
                });
    }

    /// What we foresaw is one line; anything else is a defect, and its trace is wanted.
    private static String reason(Exception failure) {
        return switch (failure) {
            case PartFailed _, BadPlaceData _, UnreadableClassifier _ -> failure.getMessage();
            default -> {
                failure.printStackTrace();
                yield "this should not have happened: " + failure;
            }
        };
    }
}

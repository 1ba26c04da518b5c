package ashyldy.local.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import ashyldy.local.process.PartFailed;
import ashyldy.places.Gazetteer;
import ashyldy.places.classifier.ClassifierFile;
import ashyldy.places.classifier.ClassifierRow;
import ashyldy.places.classifier.OwnTables;
import ashyldy.places.classifier.Takeover;
import ashyldy.places.classifier.TakeoverReport;
import me.tongfei.progressbar.ProgressBar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "places",
        description =
                "Take the villages of the official classifier (KATO) over into the folder of own places, which all"
                        + " three services and preview read when they start. To take them over twice is harmless.",
        mixinStandardHelpOptions = true)
final class PlacesCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "FILE",
            description =
                    "The classifier as a table of text: a column of nine-digit codes, one of names in Russian and, if"
                            + " there is one, one of names in Kazakh; parted by semicolons, commas or tabs.")
    private Path file;

    PlacesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        List<ClassifierRow> rows = ClassifierFile.rows(file);
        Path folder = terminal.settings().placesFolder();
        var takeover = new Takeover(Gazetteer.unclassified(Optional.of(folder)), rows);
        var report = new TakeoverReport();
        try (ProgressBar bar = terminal.progressBar("Taking over", rows.size())) {
            for (ClassifierRow row : rows) {
                report.add(takeover.of(row));
                bar.step();
            }
        }
        if (report.isEmpty()) {
            throw new PartFailed("%s names no settlement that we could place: nothing was written".formatted(file));
        }
        write(report, folder);
        return 0;
    }

    private void write(TakeoverReport report, Path folder) throws IOException {
        var tables = new OwnTables(folder);
        Path list = tables.write(report);
        Path table = tables.write(report.places(), file);
        int all = Gazetteer.with(Optional.of(folder)).all().size();
        report.summary().forEach(terminal.out()::println);
        terminal.out().println();
        terminal.out().println("%d places are known now: %s".formatted(all, table));
        terminal.out().println("every row that was not taken over: " + list);
        terminal.out().println("Services read it when they start; what was read before: ./ashyldy reread");
    }
}

package ashyldy.places.classifier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/// The files of an operator's folder that a takeover writes, each whole or not at all.
public final class OwnTables {
    private static final String HEAD = "code\tlevel\tparent\tkk\tru\ten\taliases_kk\taliases_ru\taliases_en\tnote";

    private final Path folder;

    public OwnTables(Path folder) {
        this.folder = folder;
    }

    /// @param origin the file they come from, for the reader of the table
    public Path write(List<ClassifiedPlace> places, Path origin) throws IOException {
        Stream<String> head = Stream.of(
                "# Settlements of the official classifier, taken over from " + origin.getFileName()
                        + " by ./ashyldy places, which writes this file anew.",
                "# Source and licence: those of that file. To add or correct a place by hand, use settlements.tsv.",
                HEAD);
        Stream<String> lines = places.stream().map(OwnTables::line).sorted();
        return replace("classifier.tsv", Stream.concat(head, lines).toList());
    }

    public Path write(TakeoverReport report) throws IOException {
        return replace("classifier-report.tsv", report.table());
    }

    private Path replace(String name, List<String> lines) throws IOException {
        Files.createDirectories(folder);
        Path written = Files.write(folder.resolve(name + ".new"), lines);
        return Files.move(
                written, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String line(ClassifiedPlace place) {
        return String.join(
                "\t",
                place.code().value(),
                place.level().word(),
                place.parent().code().value(),
                place.names().kk(),
                place.names().ru(),
                place.names().en(),
                "",
                "",
                "",
                "");
    }
}

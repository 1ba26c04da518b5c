package ashyldy.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import ashyldy.events.Kind;
import ashyldy.events.Stage;
import ashyldy.ingest.pointing.Pointed;
import ashyldy.ingest.pointing.Pointed.PointedProject;
import ashyldy.ingest.pointing.Pointed.Words;

/// A model's answer as a person writes it down, one line a project: `school opened; facility 1 школа; told 1 открыта;
/// place 2 Талгар`. The number is that of the sentence.
final class PointedLines {
    private PointedLines() {}

    static Pointed of(String lines) {
        return new Pointed(
                lines.lines()
                        .filter(line -> !line.isBlank())
                        .map(PointedLines::project)
                        .toList(),
                0);
    }

    private static PointedProject project(String line) {
        List<String> cells = Arrays.stream(line.split(";")).map(String::strip).toList();
        String[] codes = cells.getFirst().split(" ");
        return new PointedProject(
                Kind.valueOf(codes[0].toUpperCase(Locale.ROOT)),
                Stage.valueOf(codes[1].toUpperCase(Locale.ROOT)),
                words("facility", cells).getFirst(),
                first("name", cells),
                first("told", cells),
                words("place", cells),
                words("figure", cells),
                words("date", cells),
                words("party", cells));
    }

    private static Optional<Words> first(String what, List<String> cells) {
        return words(what, cells).stream().findFirst();
    }

    private static List<Words> words(String what, List<String> cells) {
        List<Words> found = new ArrayList<>();
        for (String cell : cells) {
            String[] parts = cell.split(" ", 3);
            if (parts[0].equals(what)) {
                found.add(new Words(Integer.parseInt(parts[1]), parts[2]));
            }
        }
        return found;
    }
}

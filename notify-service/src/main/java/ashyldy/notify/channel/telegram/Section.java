package ashyldy.notify.channel.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import ashyldy.notify.channel.Told;

/// What a message says of one project: a bold title, and the alert's lines.
///
/// @param project absent in a rehearsal
record Section(Optional<UUID> project, RichText text) {
    private static final String BETWEEN = "\n\n";

    Section {
        Objects.requireNonNull(project, "project");
        Objects.requireNonNull(text, "text");
    }

    static Section of(Told told) {
        return new Section(
                told.project(), RichText.bold(told.title()).then("\n").then(AlertHtml.read(told.html())));
    }

    static RichText together(List<Section> sections) {
        return RichText.lines(sections.stream().map(Section::text).toList(), BETWEEN);
    }

    /// As few messages as can hold them, in their order; one that no message holds is cut.
    static List<List<Section>> parts(List<Section> sections) {
        List<List<Section>> parts = new ArrayList<>();
        List<Section> part = new ArrayList<>();
        for (Section section :
                sections.stream().flatMap(each -> each.fitting().stream()).toList()) {
            if (!part.isEmpty()
                    && together(part).length()
                                    + BETWEEN.length()
                                    + section.text().length()
                            > RichText.LONGEST) {
                parts.add(List.copyOf(part));
                part.clear();
            }
            part.add(section);
        }
        if (!part.isEmpty()) {
            parts.add(List.copyOf(part));
        }
        return parts;
    }

    private List<Section> fitting() {
        return Cutting.pieces(text, RichText.LONGEST).stream()
                .map(piece -> new Section(project, piece))
                .toList();
    }
}

package ashyldy.ingest.evaluation;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A project as an attentive reader of the article annotated it.
///
/// @param flags what the annotator remarked, such as `aggregate` or `background`
public record GoldProject(
        String type,
        String status,
        Optional<String> name,
        GoldPlace place,
        List<Figure> figures,
        List<GoldDate> dates,
        Set<String> flags) {
    /// What a reader may leave out without a fault.
    private static final Set<String> ASIDE = Set.of("background", "incidental", "speculative");

    /// The annotator knew the place; the text does not say it.
    static final String NOT_IN_TEXT = "place_is=world_knowledge";

    public GoldProject {
        figures = List.copyOf(figures);
        dates = List.copyOf(dates);
        flags = Set.copyOf(flags);
    }

    boolean isCore() {
        return Collections.disjoint(flags, ASIDE);
    }

    boolean isPlacedInText() {
        return place.isKnown() && !flags.contains(NOT_IN_TEXT);
    }

    boolean isOpened() {
        return status.equals("opened") || status.equals("completed_stage");
    }

    List<Figure> ownFigures() {
        return figures.stream().filter(Figure::isOfTheProject).toList();
    }

    String printed() {
        return "%s %s %s %s".formatted(type, status, name.orElse("-"), place.printed());
    }
}

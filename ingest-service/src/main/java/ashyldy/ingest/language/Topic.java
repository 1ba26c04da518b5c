package ashyldy.ingest.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// What a file of entries is about. Within one topic the longest match wins; different topics may overlap.
public enum Topic {
    /// Facilities and lines: what a project is.
    KINDS,
    /// Nouns that take their kind from what stands beside them: centre, plant, line.
    HEADS,
    /// What makes a kind of a head: "youth", "for the processing of waste".
    MODIFIERS,
    /// Words by which a building has its rooms: "houses", "inside".
    HOLDINGS,
    /// Construction, repair, extension: what is done to it.
    WORKS,
    /// Verbs and nouns that say how far it is.
    STAGES,
    /// Plans, orders, wishes, negations: what they do to a stage.
    MODALITY(ModalityCode.values()),
    NUMBERS,
    UNITS,
    BOUNDS,
    /// Words before or after a figure that say what it is the figure of.
    MEASURES(MeasureCode.values()),
    DATES,
    PLACES(PlaceCode.values()),
    COUNTRIES,
    ORGANISATIONS(OrganisationCode.values()),
    /// Words that point back: "the facility", "in this district".
    ANAPHORS(AnaphorCode.values()),
    CLAUSES(ClauseCode.values()),
    FURNITURE;

    private final Set<String> codes;

    /// Of a topic without an enum, the measures of figures say, the finders check the codes themselves.
    Topic(Code... codes) {
        this.codes = Arrays.stream(codes).map(Code::code).collect(Collectors.toUnmodifiableSet());
    }

    boolean understands(String code) {
        return codes.isEmpty() || codes.contains(code);
    }

    String file() {
        return name().toLowerCase(Locale.ROOT) + ".yaml";
    }
}

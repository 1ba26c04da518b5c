package ashyldy.ingest.language;

import java.util.Locale;

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
    MODALITY,
    NUMBERS,
    UNITS,
    BOUNDS,
    /// Words before or after a figure that say what it is the figure of.
    MEASURES,
    DATES,
    PLACES,
    COUNTRIES,
    ORGANISATIONS,
    /// Words that point back: "the facility", "in this district".
    ANAPHORS,
    CLAUSES,
    FURNITURE;

    String file() {
        return name().toLowerCase(Locale.ROOT) + ".yaml";
    }
}

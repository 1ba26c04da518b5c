package ashyldy.ingest.discourse;

import java.util.EnumSet;
import java.util.Set;

import ashyldy.events.Kind;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.facility.KindMention;
import ashyldy.ingest.text.Among;

/// Whether a facility is the one that its own sentence has named already.
record SameSentence(Project project, SentenceReading reading) {
    /// What is laid and set up together.
    private static final Set<Kind> SUPPLIES =
            EnumSet.of(Kind.WATER_SUPPLY, Kind.GAS, Kind.WASTEWATER, Kind.HEATING, Kind.POWER);

    /// Two facilities of one sentence are one only where the words are the same and neither is counted, measured or
    /// worked on by itself.
    boolean isOne(KindMention kind) {
        boolean ownWorks = kind.works().isPresent()
                && project.mention().works().isPresent()
                && !kind.works().equals(project.mention().works());
        return isExplained(kind)
                || !ownWorks
                        && (Likeness.ofHeads(project, kind, reading) || isOfOneNetwork(kind))
                        && kind.count().isEmpty()
                        && project.count().isEmpty();
    }

    /// "He checked the repair of the heat networks: 44 km of mains will be replaced": the colon explains.
    private boolean isExplained(KindMention kind) {
        int from = project.mention().to();
        return SUPPLIES.contains(kind.kind())
                && kind.count().isEmpty()
                && project.count().isEmpty()
                && from <= kind.from()
                && Among.any(reading.sentence().tokens().subList(from, kind.from()), token -> token.is(':'));
    }

    /// "Water mains and a pumping station were built": parts of one supply.
    private boolean isOfOneNetwork(KindMention kind) {
        return SUPPLIES.contains(kind.kind())
                && kind.name().isEmpty()
                && project.name().isEmpty()
                && reading.boundariesBetween(project.mention().from(), kind.from()) == 0
                && project.mention().to() <= kind.from()
                && Among.none(
                        reading.stages(),
                        stage -> stage.from() >= project.mention().to() && stage.to() <= kind.from());
    }
}

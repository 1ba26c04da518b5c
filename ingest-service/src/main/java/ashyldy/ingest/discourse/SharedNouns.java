package ashyldy.ingest.discourse;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import ashyldy.events.Kind;
import ashyldy.ingest.frame.Frame;
import ashyldy.ingest.mention.facility.KindMention;
import ashyldy.ingest.text.Among;

/// Settles of which kind a noun is that many kinds share: "distribution networks" are gas lines in news of gas, "the
/// plant" is the desalination plant of the headline.
final class SharedNouns {
    private static final Set<Kind> NETWORKS = EnumSet.of(Kind.GAS, Kind.WATER_SUPPLY, Kind.WASTEWATER, Kind.HEATING);
    private static final Set<Kind> PLANTS =
            EnumSet.of(Kind.DESALINATION, Kind.WASTEWATER, Kind.POWER, Kind.RENEWABLE, Kind.LANDFILL);

    private final Memory memory;
    private final Headline headline;

    SharedNouns(Memory memory, Headline headline) {
        this.memory = memory;
        this.headline = headline;
    }

    Frame settled(Frame frame) {
        return meant(frame).map(frame::as).orElse(frame);
    }

    private Optional<Kind> meant(Frame frame) {
        KindMention noun = frame.facility();
        if (!noun.isShared()) {
            return Optional.empty();
        }
        return noun.kind() == Kind.FACTORY
                ? ofHeadline(frame)
                : told().filter(NETWORKS::contains).findFirst();
    }

    /// Only where the text has told of nothing yet: later "the plant" points back by itself.
    private Optional<Kind> ofHeadline(Frame frame) {
        List<Kind> plants = headline.kinds(frame).filter(PLANTS::contains).toList();
        return told().findAny().isEmpty() ? Among.first(plants) : Optional.empty();
    }

    private Stream<Kind> told() {
        return memory.projects().reversed().stream().map(Project::kind);
    }
}

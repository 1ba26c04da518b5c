package ashyldy.projects.registry;

import java.util.Arrays;
import java.util.Optional;

import ashyldy.projects.intake.Sighting;
import ashyldy.projects.resolution.Cluster;

/// What subscribers hear of an opening that only a model has seen; the operator's setting `ASHYLDY_READER_ALERTS`.
public enum ReaderAlerts {
    /// It is kept and marked, and told to nobody before an article confirms it.
    HOLD {
        @Override
        boolean tells(Sighting sighting) {
            return sighting.isVerified();
        }
    },
    /// It is told as any other opening is.
    TELL {
        @Override
        boolean tells(Sighting sighting) {
            return true;
        }
    };

    abstract boolean tells(Sighting sighting);

    /// @throws IllegalArgumentException for anything but `hold` and `tell`, with words for the operator
    public static ReaderAlerts of(String code) {
        return Arrays.stream(values())
                .filter(alerts -> alerts.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "ASHYLDY_READER_ALERTS (ashyldy.reader.alerts) is hold or tell, not: " + code));
    }

    /// What may be told of a project, absent where all of it is held back.
    Optional<Cluster> told(Cluster cluster) {
        var told = cluster.sightings().stream().filter(this::tells).toList();
        return told.isEmpty() ? Optional.empty() : Optional.of(new Cluster(cluster.component(), told));
    }

    private String code() {
        return switch (this) {
            case HOLD -> "hold";
            case TELL -> "tell";
        };
    }
}

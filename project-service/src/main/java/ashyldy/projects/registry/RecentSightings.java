package ashyldy.projects.registry;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import ashyldy.projects.intake.Sighting;

/// Rows that have lately been read: the same row is the same sighting, and to read it costs more than to fetch it.
final class RecentSightings {
    /// Some ten kilobytes each, of a heap of 256 MB.
    private static final int MOST = 1_000;

    private record Read(String claim, String source, Sighting sighting) {
        boolean isOf(SightingRow row) {
            return claim.equals(row.claim) && source.equals(row.source);
        }
    }

    private final Map<UUID, Read> recent = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Read> eldest) {
            return size() > MOST;
        }
    });

    Sighting of(SightingRow row, Function<SightingRow, Sighting> reading) {
        var known = recent.get(row.claimId);
        if (known != null && known.isOf(row)) {
            return known.sighting();
        }
        var sighting = reading.apply(row);
        recent.put(row.claimId, new Read(row.claim, row.source, sighting));
        return sighting;
    }
}

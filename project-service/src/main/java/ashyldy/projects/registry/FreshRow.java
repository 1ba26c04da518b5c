package ashyldy.projects.registry;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import ashyldy.events.Claim;
import ashyldy.events.Source;

/// A sighting as it is written to the table, all of many articles in one statement.
record FreshRow(
        UUID id,
        UUID article,
        UUID component,
        Optional<UUID> project,
        Optional<String> region,
        Set<String> keys,
        String mark,
        List<String> crowds,
        Claim claim,
        Source source) {
    static FreshRow of(Placed placed) {
        var sighting = placed.sighting();
        return new FreshRow(
                sighting.id(),
                sighting.article(),
                placed.component(),
                placed.project().map(ProjectId::value),
                sighting.place().regionCode(),
                sighting.keys(),
                sighting.mark(),
                placed.counted().stream().map(CrowdMark::crowd).toList(),
                sighting.claim(),
                sighting.source());
    }
}

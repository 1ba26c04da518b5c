package ashyldy.notify.news;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import ashyldy.events.Coded;
import ashyldy.events.Kind;
import ashyldy.events.Stage;
import ashyldy.events.Work;
import ashyldy.notify.alert.ProjectId;
import ashyldy.notify.alert.Subject;
import ashyldy.notify.subscription.Concern;
import ashyldy.notify.subscription.EventName;
import ashyldy.places.Coordinates;

/// Rows as the news they hold.
final class NewsRows {
    private NewsRows() {}

    static News news(NewsRow row) {
        var fact = new Fact(new ProjectId(row.projectId), new Subject(row.subject), row.article, concern(row));
        return new News(row.number, row.eventId, fact, new ProjectId(row.survivor), row.raisedAt);
    }

    private static Concern concern(NewsRow row) {
        return new Concern(
                EventName.parse(row.event).orElseThrow(),
                row.projectId,
                formerly(row),
                coded(Kind.values(), row.kind, Kind.OTHER),
                coded(Work.values(), row.work, Work.CONSTRUCTION),
                coded(Stage.values(), row.stage, Stage.UNKNOWN),
                Set.of(row.places),
                Optional.ofNullable(row.latitude).map(latitude -> new Coordinates(latitude, row.longitude)),
                Optional.ofNullable(row.capacity),
                Optional.ofNullable(row.cost),
                Stream.of(row.parties)
                        .map(name -> Set.copyOf(Arrays.asList(name.split(" "))))
                        .toList(),
                Set.of(row.programme),
                Set.of(row.words));
    }

    private static Set<UUID> formerly(NewsRow row) {
        Set<UUID> others = new HashSet<>(Arrays.asList(row.ids));
        others.add(row.survivor);
        others.remove(row.projectId);
        return others;
    }

    /// A code of a newer version that was here before reads as the one for all that has no name.
    private static <T extends Coded> T coded(T[] values, String code, T unnamed) {
        return Arrays.stream(values)
                .filter(value -> value.code().equals(code))
                .findFirst()
                .orElse(unnamed);
    }
}

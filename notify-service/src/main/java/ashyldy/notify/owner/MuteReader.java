package ashyldy.notify.owner;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import ashyldy.notify.follower.Mute;
import ashyldy.notify.subscription.BadField;
import ashyldy.notify.subscription.PlaceChoice;

/// Understands what somebody does not want to be sent for a time, or says what it does not understand.
public final class MuteReader {
    private static final List<String> MATTERS = List.of("project", "place", "everything");
    private static final List<String> FIELDS = List.of("project", "place", "everything", "days", "until");
    private static final int LONGEST_DAYS = 3650;

    private final PlaceChoice places;

    public MuteReader(PlaceChoice places) {
        this.places = places;
    }

    /// @throws BadField for the first field that cannot be accepted
    Mute read(MuteRequest request, Instant now) {
        if (request.unknown() != null && !request.unknown().isEmpty()) {
            throw new BadField(request.unknown().keySet().iterator().next(), "There is no such field.", FIELDS);
        }
        return new Mute(matter(request.project(), request.place(), request.everything()), until(request, now));
    }

    /// @param everything true, or null
    /// @throws BadField unless it is exactly one
    public Mute.Matter matter(String project, String place, Boolean everything) {
        long given = Stream.of(project, place, everything)
                .filter(each -> each != null)
                .count();
        if (given != 1 || Boolean.FALSE.equals(everything)) {
            throw new BadField("project", "One thing is muted: a project, a place, or everything.", MATTERS);
        }
        if (project != null) {
            return new Mute.Matter.OneProject(project(project));
        }
        return place != null ? new Mute.Matter.OnePlace(places.read(place).code()) : new Mute.Matter.Everything();
    }

    private static UUID project(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException unreadable) {
            throw new BadField("project", "'%.50s' is no id of a project.".formatted(text), List.of());
        }
    }

    private static Instant until(MuteRequest request, Instant now) {
        if (request.days() != null && request.until() != null) {
            throw new BadField("until", "Say how many days, or until when, not both.", List.of());
        }
        if (request.days() != null && (request.days() < 1 || request.days() > LONGEST_DAYS)) {
            throw new BadField("days", "A number of days from 1 to 3650.", List.of());
        }
        if (request.until() != null && !request.until().isAfter(now)) {
            throw new BadField("until", "This time is over.", List.of());
        }
        return Optional.ofNullable(request.days())
                .map(days -> now.plus(Duration.ofDays(days)))
                .or(() -> Optional.ofNullable(request.until()))
                .orElse(Mute.UNTIL_ENDED);
    }
}

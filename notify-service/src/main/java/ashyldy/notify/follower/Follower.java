package ashyldy.notify.follower;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Somebody who is told.
///
/// @param contact absent where alerts are only fetched or followed
/// @param mutes those that have not run out
public record Follower(
        FollowerId id, Optional<Contact> contact, Timetable timetable, List<Mute> mutes, Instant createdAt) {
    public Follower {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(contact, "contact");
        Objects.requireNonNull(timetable, "timetable");
        Objects.requireNonNull(createdAt, "createdAt");
        mutes = List.copyOf(mutes);
    }

    /// Where messages go now, if anywhere.
    public Optional<Contact> reachable() {
        return contact.filter(Contact::inUse);
    }

    /// Until when nothing at all is sent; empty where something is.
    public Optional<Instant> pausedUntil() {
        return mutes.stream()
                .filter(mute -> mute.matter() instanceof Mute.Matter.Everything)
                .map(Mute::until)
                .max(Comparator.naturalOrder());
    }

    public Follower with(Contact other) {
        return new Follower(id, Optional.of(other), timetable, mutes, createdAt);
    }

    public Follower with(Timetable other) {
        return new Follower(id, contact, other, mutes, createdAt);
    }

    /// Whether a mute may cover a project, wherever that lies.
    ///
    /// @param projects all ids by which it is known
    public boolean mayHaveMuted(Set<UUID> projects, Instant now) {
        return mutes.stream()
                .anyMatch(mute -> mute.covers(projects, Set.of(), now)
                        || mute.matter() instanceof Mute.Matter.OnePlace && now.isBefore(mute.until()));
    }

    /// @param projects all ids by which the project is known
    /// @param places the codes of the place of what has happened and of all that lies around it
    public boolean hasMuted(Set<UUID> projects, Set<String> places, Instant now) {
        return mutes.stream().anyMatch(mute -> mute.covers(projects, places, now));
    }
}

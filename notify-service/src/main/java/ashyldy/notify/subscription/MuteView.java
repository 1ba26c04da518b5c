package ashyldy.notify.subscription;

import java.time.Instant;
import java.util.UUID;

import ashyldy.notify.follower.Mute;
import com.fasterxml.jackson.annotation.JsonInclude;

/// A mute as it is shown: of a project, of a place, or of everything.
///
/// @param until absent where it lasts until it is ended
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MuteView(UUID project, String place, Boolean everything, Instant until) {
    public static MuteView of(Mute mute) {
        Instant until = mute.until().equals(Mute.UNTIL_ENDED) ? null : mute.until();
        return switch (mute.matter()) {
            case Mute.Matter.OneProject one -> new MuteView(one.project(), null, null, until);
            case Mute.Matter.OnePlace one -> new MuteView(null, one.place().value(), null, until);
            case Mute.Matter.Everything all -> new MuteView(null, null, true, until);
        };
    }
}

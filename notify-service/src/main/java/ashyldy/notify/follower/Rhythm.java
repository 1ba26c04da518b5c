package ashyldy.notify.follower;

import ashyldy.events.Coded;

/// How often a follower wants to hear.
public enum Rhythm implements Coded {
    AT_ONCE,
    /// One message at eight in the morning.
    DAILY,
    /// One message on Monday at eight in the morning.
    WEEKLY
}

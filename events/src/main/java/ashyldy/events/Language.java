package ashyldy.events;

/// The languages Ashyldy reads and answers in, as ISO 639-1 codes.
///
/// Closed within v1: no code could stand in for an unknown one, so there is no default.
public enum Language implements Coded {
    KK,
    RU,
    EN
}

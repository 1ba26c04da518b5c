package ashyldy.events;

/// The languages Ashyldy reads and answers in, as ISO 639-1 codes.
public enum Language implements Coded {
    KK,
    RU,
    EN
}

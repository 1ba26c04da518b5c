package ashyldy.ingest.web;

/// Who wants it.
public enum Urgency {
    /// The schedule, which can wait.
    ROUTINE,
    /// A person who knows better than any schedule: even a server that has asked to be left alone is asked.
    NOW
}

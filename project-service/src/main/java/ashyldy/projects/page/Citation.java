package ashyldy.projects.page;

/// The words of an article that prove a value.
public record Citation(String text, Origin origin) {}

package ashyldy.projects.page;

/// One entry of a select box.
public record Choice(String value, String label, boolean chosen) {}

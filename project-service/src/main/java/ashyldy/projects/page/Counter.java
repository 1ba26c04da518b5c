package ashyldy.projects.page;

/// A number at the head of the page, and where it leads.
public record Counter(String number, String label, String link) {}

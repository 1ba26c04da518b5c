package ashyldy.projects.page;

/// The same page in another language.
public record LanguageLink(String code, String name, String url, boolean current) {}

package ashyldy.projects.page;

import io.quarkus.qute.TemplateInstance;

/// The template `ErrorPage.html` with what it shows.
public record ErrorPage(Frame frame, String text) implements TemplateInstance {}

package ashyldy.projects.page;

import io.quarkus.qute.TemplateInstance;

/// The template `AboutPage.html` with what it shows.
public record AboutPage(Frame frame) implements TemplateInstance {}

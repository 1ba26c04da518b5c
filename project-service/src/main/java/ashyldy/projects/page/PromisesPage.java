package ashyldy.projects.page;

import io.quarkus.qute.TemplateInstance;

/// The template `PromisesPage.html` with what it shows.
public record PromisesPage(Frame frame, PromisesView promises) implements TemplateInstance {}

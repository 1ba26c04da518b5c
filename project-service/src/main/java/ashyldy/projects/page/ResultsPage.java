package ashyldy.projects.page;

import io.quarkus.qute.TemplateInstance;

/// The template `ResultsPage.html` with what it shows.
public record ResultsPage(Frame frame, FilterView filter, ResultsView results) implements TemplateInstance {}

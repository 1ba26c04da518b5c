package ashyldy.projects.page;

import io.quarkus.qute.TemplateInstance;

/// The template `ProjectPage.html` with what it shows.
public record ProjectPage(Frame frame, ProjectView project) implements TemplateInstance {}

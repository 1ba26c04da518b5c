package ashyldy.projects.page;

import java.util.Optional;

import io.quarkus.qute.TemplateInstance;

/// The template `ProjectPage.html` with what it shows.
public record ProjectPage(Frame frame, ProjectView project, Optional<Following> following)
        implements TemplateInstance {}

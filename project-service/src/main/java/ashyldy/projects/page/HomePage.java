package ashyldy.projects.page;

import io.quarkus.qute.TemplateInstance;

/// The template `HomePage.html` with what it shows.
public record HomePage(Frame frame, FilterView filter, HomeView home) implements TemplateInstance {}

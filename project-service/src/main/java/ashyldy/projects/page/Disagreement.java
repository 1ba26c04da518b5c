package ashyldy.projects.page;

import java.util.List;

/// What several sources say about the same thing, side by side.
public record Disagreement(String label, List<FactLine> lines) {}

package ashyldy.projects.page;

import java.util.List;

/// The overview: what opened, what is under way, what is promised.
public record HomeView(
        List<Counter> counters, List<Card> opened, List<Card> underWay, List<Card> promised, boolean empty) {}

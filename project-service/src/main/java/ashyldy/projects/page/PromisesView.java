package ashyldy.projects.page;

import java.util.List;

/// The promises: those about a project, and those that are only a number.
public record PromisesView(
        List<Choice> places,
        List<Choice> states,
        List<String> notices,
        List<Card> cards,
        List<CountedLine> counted,
        List<ScoreTable> scores,
        String next) {}

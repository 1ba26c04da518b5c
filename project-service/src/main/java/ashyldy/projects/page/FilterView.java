package ashyldy.projects.page;

import java.util.List;

/// The filter form as it stands after what the reader asked for.
///
/// @param notices what could not be understood, in the reader's words
public record FilterView(
        List<Choice> places, List<Choice> kinds, List<Choice> stages, String search, List<String> notices) {

    public boolean active() {
        return !search.isEmpty() || !notices.isEmpty() || chosen(places) || chosen(kinds) || chosen(stages);
    }

    private static boolean chosen(List<Choice> choices) {
        return choices.stream().anyMatch(Choice::chosen);
    }
}

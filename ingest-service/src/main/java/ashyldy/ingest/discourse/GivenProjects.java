package ashyldy.ingest.discourse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import ashyldy.ingest.frame.Frame;

/// Takes frames whose reader has said of which project each speaks: nothing is left to be answered. What is told of a
/// project before the sentence that names it waits for that sentence.
final class GivenProjects {
    private record Waiting(Frame frame, Telling telling) {}

    private final Memory memory;
    private final List<Answer> answers;
    private final Map<Integer, Project> projects = new HashMap<>();
    private final Map<Integer, List<Waiting>> waiting = new HashMap<>();

    GivenProjects(Memory memory, List<Answer> answers) {
        this.memory = memory;
        this.answers = answers;
    }

    void take(Telling telling) {
        for (Frame frame : telling.frames().frames()) {
            Frame.Given given = frame.given().orElseThrow();
            if (given.names() && !projects.containsKey(given.project())) {
                Project fresh = new Learning(telling, memory).fresh(frame);
                projects.put(given.project(), fresh);
                given.rules().forEach(rule -> memory.learn(fresh, List.of(new Fact.Found(rule))));
                learn(frame, telling);
                waiting.getOrDefault(given.project(), List.of())
                        .forEach(early -> learn(early.frame(), early.telling()));
            } else if (projects.containsKey(given.project())) {
                learn(frame, telling);
            } else {
                waiting.computeIfAbsent(given.project(), _ -> new ArrayList<>()).add(new Waiting(frame, telling));
            }
        }
    }

    private void learn(Frame frame, Telling telling) {
        Project project = projects.get(frame.given().orElseThrow().project());
        Reference pointedOut = new Reference.New("pointed out");
        answers.add(new Answer(telling.number(), Optional.of(frame), pointedOut));
        if (!frame.given().orElseThrow().names()) {
            memory.learn(project, telling.counted(frame.facility()));
        }
        new Learning(telling, memory).take(project, frame, pointedOut);
    }
}

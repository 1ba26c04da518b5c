package ashyldy.ingest.pointing;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import ashyldy.events.Stage;
import ashyldy.ingest.frame.Assertion;
import ashyldy.ingest.frame.Sense;
import ashyldy.ingest.mention.facility.KindMention;

/// The stage at whose words a model pointed: as the grammar reads them. Where it reads none of it the model's opinion
/// stays, under a rule of its own; where the grammar alone sees an opening, the model's doubt counts.
final class Told {
    private static final Set<Stage> IN_USE = EnumSet.of(Stage.OPENED, Stage.STAGE_OPENED);

    private final FoundProject project;
    private final Found words;
    private final List<Assertion> read;

    Told(FoundProject project, KindMention facility, Optional<LocalDate> published) {
        this.project = project;
        this.words = project.told().orElse(project.facility());
        Sense sense = new Sense(words.reading(), published);
        boolean onWorks =
                facility.works().isPresent() || words.reading().works().stream().anyMatch(words::touches);
        this.read = project.told().isEmpty()
                ? List.of()
                : words.reading().stages().stream()
                        .filter(words::touches)
                        .flatMap(stage -> sense.assertion(stage, onWorks).stream())
                        .toList();
    }

    Found words() {
        return words;
    }

    /// The stages that the grammar reads in the words.
    List<Assertion> read() {
        return List.copyOf(read);
    }

    Assertion assertion() {
        Stage said = project.said().stage();
        Optional<Assertion> agreed =
                read.stream().filter(each -> each.stage() == said).findFirst();
        Optional<Assertion> other = read.stream()
                .filter(each -> !IN_USE.contains(each.stage()) && each.stage() != Stage.UNKNOWN)
                .findFirst();
        return agreed.or(() -> other.filter(each -> !goesOn(each, said))).orElseGet(() -> opinion(said));
    }

    /// "It will be connected", of works that the article has told of before: what is to come says nothing of what goes
    /// on.
    private static boolean goesOn(Assertion read, Stage said) {
        return read.stage() == Stage.PLANNED && said == Stage.UNDER_CONSTRUCTION;
    }

    private Assertion opinion(Stage said) {
        return Assertion.of(said, words.from(), words.to(), ModelRules.STAGE);
    }

    /// Where the grammar reads another stage than the model says.
    Optional<Stage> disagreement() {
        return assertion().stage() == project.said().stage()
                ? Optional.empty()
                : Optional.of(project.said().stage());
    }
}

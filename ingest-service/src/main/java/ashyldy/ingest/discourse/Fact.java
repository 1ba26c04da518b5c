package ashyldy.ingest.discourse;

import java.util.List;

import ashyldy.events.Amount;
import ashyldy.events.Mentioned;
import ashyldy.events.Party;
import ashyldy.events.Phase;
import ashyldy.events.ProjectDate;
import ashyldy.events.ProjectName;
import ashyldy.events.Quote;
import ashyldy.events.Work;
import ashyldy.ingest.frame.Assertion;

/// One thing that an article says of a project.
public sealed interface Fact {
    /// The rule by which one of several is as far as they all are.
    String MEMBER = "discourse.member";

    /// How far it is.
    record Stated(Assertion assertion, Quote quote) implements Fact {}

    /// What is done to it, said without a stage.
    record Done(Work work) implements Fact {}

    /// @param proper more than the common noun with a capital
    record Called(ProjectName name, boolean quoted, boolean proper) implements Fact {}

    record Placed(Site site) implements Fact {}

    record Serving(List<Site> sites) implements Fact {
        public Serving {
            sites = List.copyOf(sites);
        }
    }

    record Measured(Amount amount) implements Fact {}

    record Dated(ProjectDate date) implements Fact {}

    record Joined(Party party) implements Fact {}

    record Counted(int number) implements Fact {}

    record OfProgramme(Mentioned title) implements Fact {}

    /// It is one phase of something larger.
    record OfPhase(Phase phase) implements Fact {}

    record ToldBy(Mentioned speaker) implements Fact {}

    /// The rule that answered which project it is.
    record Found(String rule) implements Fact {}
}

package ashyldy.ingest.frame;

import java.util.List;
import java.util.Optional;

import ashyldy.events.Kind;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.facility.KindMention;
import ashyldy.ingest.mention.facility.NameMention;
import ashyldy.ingest.mention.facility.PhaseMention;
import ashyldy.ingest.mention.place.PlaceMention;

/// What one sentence says of one facility.
///
/// @param statements what is asserted of it, first what its own verb says, then what the next clause goes on to say;
/// empty where it is only named
/// @param sites where it is; several where it serves them all
/// @param parties with what they do for it
/// @param programme under which it is built
/// @param phase which phase of it is spoken of; absent where it is the whole
/// @param dates that no statement of it carries
/// @param given of which project it speaks, where its reader has said so; the discourse answers for all others
public record Frame(
        SentenceReading reading,
        KindMention facility,
        List<Bound<Statement>> statements,
        List<Bound<PlaceMention>> sites,
        List<Bound<Measured>> amounts,
        List<Bound<Joined>> parties,
        Optional<Bound<NameMention>> programme,
        Optional<Bound<PhaseMention>> phase,
        List<Bound<Dated>> dates,
        Optional<Given> given) {
    /// @param project by the count of the reader
    /// @param names whether the project's own words stand in this sentence
    /// @param rules what the reader has to say of the project in the claim's rules
    public record Given(int project, boolean names, List<String> rules) {
        public Given {
            rules = List.copyOf(rules);
        }
    }

    public Frame {
        statements = List.copyOf(statements);
        sites = List.copyOf(sites);
        amounts = List.copyOf(amounts);
        parties = List.copyOf(parties);
        dates = List.copyOf(dates);
    }

    /// As the grammar makes it.
    Frame(
            SentenceReading reading,
            KindMention facility,
            List<Bound<Statement>> statements,
            List<Bound<PlaceMention>> sites,
            List<Bound<Measured>> amounts,
            List<Bound<Joined>> parties,
            Optional<Bound<NameMention>> programme,
            Optional<Bound<PhaseMention>> phase) {
        this(reading, facility, statements, sites, amounts, parties, programme, phase, List.of(), Optional.empty());
    }

    public boolean asserts() {
        return !statements.isEmpty();
    }

    public Frame as(Kind kind) {
        return new Frame(
                reading, facility.as(kind), statements, sites, amounts, parties, programme, phase, dates, given);
    }

    Frame of(KindMention each, List<Bound<PlaceMention>> itsSites, List<Bound<Measured>> itsAmounts) {
        return new Frame(reading, each, statements, itsSites, itsAmounts, parties, programme, phase, dates, given);
    }
}

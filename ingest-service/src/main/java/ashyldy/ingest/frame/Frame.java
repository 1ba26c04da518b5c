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
public record Frame(
        SentenceReading reading,
        KindMention facility,
        List<Bound<Statement>> statements,
        List<Bound<PlaceMention>> sites,
        List<Bound<Measured>> amounts,
        List<Bound<Joined>> parties,
        Optional<Bound<NameMention>> programme,
        Optional<Bound<PhaseMention>> phase) {
    public Frame {
        statements = List.copyOf(statements);
        sites = List.copyOf(sites);
        amounts = List.copyOf(amounts);
        parties = List.copyOf(parties);
    }

    public boolean asserts() {
        return !statements.isEmpty();
    }

    public Frame as(Kind kind) {
        return new Frame(reading, facility.as(kind), statements, sites, amounts, parties, programme, phase);
    }

    Frame of(KindMention each, List<Bound<PlaceMention>> itsSites, List<Bound<Measured>> itsAmounts) {
        return new Frame(reading, each, statements, itsSites, itsAmounts, parties, programme, phase);
    }
}

package ashyldy.ingest.discourse;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import ashyldy.events.Kind;
import ashyldy.events.Measure;
import ashyldy.ingest.frame.Frame;
import ashyldy.ingest.language.AnaphorCode;
import ashyldy.ingest.language.ModalityCode;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.facility.KindMention;
import ashyldy.ingest.mention.figure.UnitMeasure;
import ashyldy.ingest.text.Among;

/// Answers for one frame of a sentence which project it speaks of.
final class Answering {
    /// Sentences after which the members of a whole are no longer told.
    private static final int SOON = 2;

    /// Letters by which a noun is known in another case.
    private static final int STEM = 3;

    private static final Set<Measure> SIZES = EnumSet.of(Measure.CAPACITY, Measure.LENGTH, Measure.POWER);

    private final Telling telling;
    private final SentenceReading reading;
    private final Memory memory;
    private final Listing listing;
    private final Headline headline;
    private final Sites sites;

    Answering(Telling telling, Memory memory, Listing listing, Headline headline) {
        this.headline = headline;
        this.telling = telling;
        this.reading = telling.reading();
        this.memory = memory;
        this.listing = listing;
        this.sites = new Sites(telling, memory.sense());
    }

    /// Of a frame that states something.
    Reference ofStated(Frame frame) {
        boolean heading = frame.facility().isWeak() && Listing.announces(reading);
        return heading ? new Reference.NoProject("a heading") : known(frame);
    }

    /// Of one that states nothing: an item of a list, a member of a whole, a project that was told before.
    Reference ofNamed(Frame frame) {
        KindMention kind = frame.facility();
        if (kind.several().isPresent() && reading.says(ModalityCode.EXISTING)) {
            return new Reference.NoProject("counted among what is there already");
        }
        if (isStreetOfCounted(kind)) {
            return new Reference.NoProject("one of the streets that were counted");
        }
        Optional<Lead> lead = kind.oblique() || kind.isPart() ? Optional.empty() : listing.lead(telling);
        if (lead.isPresent() && !isNone(frame)) {
            return new Reference.Listed(
                    lead.get().facts(), "under «" + lead.get().words() + "»");
        }
        Optional<Lead> among = isNamedAmong(kind) && isTold(frame) || isOneOfThese(kind)
                ? memory.statedOfSeveral(telling.number()).filter(stated -> stated.mayHold(kind))
                : Optional.empty();
        Optional<Project> whole = isTold(frame) ? whole(kind) : Optional.empty();
        if (whole.isPresent() && !isNone(frame)) {
            return new Reference.Member(whole.get(), "named among several told before");
        }
        if (among.isPresent() && !isNone(frame)) {
            return new Reference.Listed(among.get().facts(), "named among what the sentence before states");
        }
        if (!kind.oblique() && !kind.isPart() && headline.states(frame) && !isNone(frame)) {
            return sameOrNew(frame);
        }
        return mentioned(frame);
    }

    /// "Nine streets are being paved. Namely: A, B and C": the nine are told of already.
    private boolean isStreetOfCounted(KindMention kind) {
        return kind.kind() == Kind.STREET
                && kind.name().isPresent()
                && memory.anyFocus()
                        .filter(whole -> whole.kind() == Kind.STREET)
                        .flatMap(Project::count)
                        .isPresent();
    }

    /// A member has a place, a size or a name of its own, or is counted under another noun than its whole: "18
    /// facilities,
    /// among them 11 medical posts".
    private boolean isTold(Frame frame) {
        return !frame.sites().isEmpty()
                || frame.facility().name().isPresent()
                || frame.facility().count().isPresent()
                        && memory.anyFocus()
                                .filter(whole -> isCalledLike(whole, frame))
                                .isEmpty()
                || Among.any(
                        frame.amounts(), amount -> SIZES.contains(amount.value().measure()));
    }

    private boolean isCalledLike(Project whole, Frame frame) {
        String noun = reading.sentence().token(frame.facility().to() - 1).form();
        return whole.heads().getLast().regionMatches(0, noun, 0, STEM);
    }

    private boolean isNone(Frame frame) {
        return none(frame).isPresent();
    }

    private Reference known(Frame frame) {
        return none(frame)
                .or(() -> devices(frame.facility()))
                .or(() -> new ItsLines(telling, memory).of(frame))
                .orElseGet(() -> sameOrNew(frame));
    }

    /// The same as one told before, or a new one.
    Reference sameOrNew(Frame frame) {
        return Sameness.ofTold(memory.sense()).among(memory.projects(), frame, site(frame), telling.number());
    }

    private Optional<Site> site(Frame frame) {
        List<Site> found = sites.of(frame);
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private Optional<Reference> none(Frame frame) {
        KindMention kind = frame.facility();
        List<Site> found = sites.of(frame);
        boolean nowhere = found.isEmpty() && kind.name().isEmpty();
        boolean bare = nowhere && kind.count().isEmpty();
        if (nowhere && reading.says(ModalityCode.COUNTRYWIDE)) {
            return Optional.of(new Reference.NoProject("said of the whole country"));
        }
        if (nowhere && isOfSummary(kind)) {
            return Optional.of(new Reference.NoProject("counted in a summary of some years"));
        }
        if (found.isEmpty() && isNational(kind)) {
            return Optional.of(new Reference.NoProject("counted under a programme of the whole country"));
        }
        if (bare
                && kind.isLine()
                && !isMeasured()
                && memory.focus(telling.paragraph())
                        .filter(project -> project.kind() != kind.kind())
                        .isPresent()) {
            return Optional.of(new Reference.NoProject("a line inside of what is told"));
        }
        boolean room = kind.isPart() && (found.isEmpty() || kind.isRoom())
                || found.isEmpty() && UnsaidDetails.isFloorOfPhase(kind, reading);
        return room && !memory.projects().isEmpty()
                ? Optional.of(new Reference.NoProject("a part of what is told"))
                : Optional.empty();
    }

    /// "Under the national project 361 clinics were completed", where the article tells of no clinic.
    private boolean isNational(KindMention kind) {
        return kind.several().isPresent()
                && reading.says(ModalityCode.NATIONAL)
                && !memory.projects().isEmpty()
                && Among.none(memory.projects(), project -> project.kind() == kind.kind());
    }

    /// "In three years 28 schools were built. Among them seven were …": background as the sum is.
    private boolean isOfSummary(KindMention kind) {
        return kind.several().isPresent() && reading.says(AnaphorCode.AMONG) && memory.isSummedUp(telling.number() - 1);
    }

    private boolean isMeasured() {
        return Among.any(reading.amounts(), amount -> amount.measure() == UnitMeasure.LENGTH);
    }

    /// Cameras and the boxes that serve them are one project.
    private Optional<Reference> devices(KindMention kind) {
        return Optional.of(memory.projects())
                .filter(projects -> kind.isDevice() && !projects.isEmpty())
                .map(List::getLast)
                .filter(project -> project.mention().isDevice() && project.sentence() == telling.number())
                .map(project -> new Reference.Same(project, "devices of one sentence"));
    }

    /// "Nine schools were built. Among them is one for 600 pupils in …": what was told of all holds for each.
    private Optional<Project> whole(KindMention kind) {
        return memory.anyFocus()
                .filter(project -> project.isOfSeveral() && memory.sinceFocus(telling) <= SOON)
                .filter(project -> project.told().quote().isPresent())
                .filter(project -> kind.kind() == project.kind() && isNamedAmong(kind))
                .filter(project -> memory.statedOfSeveral(telling.number())
                        .filter(some -> some.sentence() > project.sentence())
                        .isEmpty());
    }

    private boolean isNamedAmong(KindMention kind) {
        return !kind.oblique()
                && !kind.isPart()
                && Among.any(
                        reading.matches().of(AnaphorCode.AMONG.topic()),
                        word -> word.says(AnaphorCode.AMONG) && word.to() <= kind.from()
                                || word.says(AnaphorCode.ONE_OF) && word.from() == kind.from());
    }

    /// "Three facilities were built. These are a school, a gym and a clinic."
    private boolean isOneOfThese(KindMention kind) {
        return !kind.oblique()
                && !kind.isPart()
                && reading.stages().isEmpty()
                && reading.kinds().size() > 1
                && reading.matches()
                        .at(AnaphorCode.THESE.topic(), 0)
                        .filter(word -> word.says(AnaphorCode.THESE))
                        .isPresent();
    }

    private Reference mentioned(Frame frame) {
        KindMention kind = frame.facility();
        Optional<Reference> its = new ItsLines(telling, memory).of(frame);
        if (its.isPresent()) {
            return its.get();
        }
        if (kind.plural() || kind.isPart() || kind.oblique() && !isOnlyKind(kind)) {
            return new Reference.NoProject("nothing is said of it");
        }
        Reference answer = Sameness.ofMentioned(memory.sense())
                .among(memory.projects(), frame, Among.first(sites.of(frame)), telling.number());
        return switch (answer) {
            case Reference.Same same
            when kind.properName().isEmpty() || !same.project().properNames().isEmpty() -> same;
            case Reference.Same _,
                    Reference.New _,
                    Reference.PointsBack _,
                    Reference.Member _,
                    Reference.Listed _,
                    Reference.NoProject _ -> new Reference.NoProject("only named");
        };
    }

    /// "In the new hospital 700 jobs will be created": where nothing else is spoken of, it is the hospital.
    private boolean isOnlyKind(KindMention kind) {
        return memory.sinceFocus(telling) <= SOON
                && Among.all(reading.kinds(), other -> other == kind || other.isPart());
    }
}

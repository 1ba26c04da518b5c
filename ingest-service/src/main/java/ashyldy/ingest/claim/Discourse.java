package ashyldy.ingest.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.facility.KindMention;

/// What the article has spoken of so far: its projects, the one in focus, a facility that was only named, the last
/// place.
final class Discourse {
    /// Paragraphs over which "the building" still finds its facility.
    private static final int REACH = 2;

    /// A facility that was named without anything being asserted of it, and may be spoken of next.
    record Candidate(KindMention kind, SentenceReading reading, int sentence) {}

    private final List<Draft> drafts = new ArrayList<>();
    private final PlaceSense sense;
    private final Listing listing = new Listing();
    private Optional<Draft> focus = Optional.empty();
    private List<Draft> lastTold = List.of();
    private Optional<Candidate> candidate = Optional.empty();
    private int focusParagraph;
    private int focusSentence;
    private Optional<Site> site = Optional.empty();
    private int siteParagraph;

    Discourse(PlaceSense sense) {
        this.sense = sense;
    }

    PlaceSense sense() {
        return sense;
    }

    Listing listing() {
        return listing;
    }

    List<Draft> drafts() {
        return drafts;
    }

    void add(Draft draft) {
        drafts.add(draft);
    }

    void focusOn(Draft draft, Told told) {
        focus = Optional.of(draft);
        focusParagraph = told.paragraph();
        focusSentence = told.number();
        candidate = Optional.empty();
    }

    /// All of which one sentence told, the last of them in focus.
    void focusOn(List<Draft> drafts, Told told) {
        lastTold = List.copyOf(drafts);
        focusOn(drafts.getLast(), told);
    }

    /// The several projects of which the sentence before told; none where it told of one.
    List<Draft> toldBefore(int sentence) {
        return lastTold.size() > 1 && focusSentence + 1 == sentence ? lastTold : List.of();
    }

    void consider(KindMention kind, SentenceReading reading, int sentence) {
        candidate = Optional.of(new Candidate(kind, reading, sentence));
        focusParagraph = reading.sentence().paragraph();
        focusSentence = sentence;
    }

    Optional<Candidate> candidate(int paragraph) {
        return candidate.filter(named -> paragraph - focusParagraph <= 1);
    }

    Optional<Draft> focus(int paragraph) {
        return candidate.isPresent() ? Optional.empty() : focus.filter(draft -> paragraph - focusParagraph <= REACH);
    }

    /// What follows is about something that is no project of its own.
    void loseFocus() {
        focus = Optional.empty();
    }

    /// Number of the sentence that last spoke of the project in focus.
    int focusSentence() {
        return focusSentence;
    }

    Optional<Draft> anyFocus() {
        return focus;
    }

    void standAt(Site place, int paragraph) {
        site = Optional.of(place);
        siteParagraph = paragraph;
    }

    /// The place of the sentences before; from farther away only its region.
    Optional<Site> carriedSite(int paragraph) {
        if (site.isPresent()
                && (paragraph - siteParagraph <= REACH || site.get().isAbroad())) {
            return site.map(Site::carriedOn);
        }
        return site.flatMap(Site::place)
                .flatMap(place -> sense.gazetteer().region(place))
                .map(Site::carriedAt)
                .or(sense::onlyPlace)
                .or(() -> sense.region().map(Site::carriedAt));
    }
}

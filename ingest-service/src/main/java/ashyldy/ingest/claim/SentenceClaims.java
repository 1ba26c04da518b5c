package ashyldy.ingest.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import ashyldy.ingest.article.Article;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.facility.KindMention;
import ashyldy.ingest.mention.figure.UnitMeasure;
import ashyldy.ingest.mention.place.PlaceMention;

/// What one sentence says of projects, new and known.
final class SentenceClaims {
    /// Figures that tell one facility from another.
    private static final Set<UnitMeasure> MEASURES =
            Set.of(UnitMeasure.CAPACITY, UnitMeasure.LENGTH, UnitMeasure.POWER);

    /// Sentences after which the members of a whole are no longer told.
    private static final int SOON = 2;

    private final Told told;
    private final SentenceReading reading;
    private final Discourse discourse;
    private final boolean headline;
    private final StageBinding stages;
    private final Drafting drafting;

    SentenceClaims(Told told, Article article) {
        this.told = told;
        this.reading = told.reading();
        this.discourse = told.discourse();
        this.headline = told.number() == 0 && isHeadline(article);
        this.stages = new StageBinding(reading, told.published());
        this.drafting = new Drafting(told);
    }

    private boolean isHeadline(Article article) {
        String words = told.quote(0, reading.sentence().size()).text();
        return article.title().filter(title -> title.strip().equals(words)).isPresent();
    }

    void read() {
        discourse.listing().pass(told, stages);
        Map<KindMention, List<Draft>> drafts = asserted();
        addListed(drafts);
        addMembers(drafts);
        addKnown(drafts);
        Continuation continuation = new Continuation(told, stages);
        Optional<Draft> focus = drafts.isEmpty() ? continuation.focus() : Optional.empty();
        continuation.nameFocus();
        if (drafts.isEmpty() && focus.isEmpty()) {
            continuation.leave();
        }
        new DetailBinding(told).bind(drafts, focus);
        remember(drafts);
        focus.ifPresent(draft -> discourse.focusOn(draft, told));
    }

    /// The projects of which something is asserted here, by the facility that names them.
    private Map<KindMention, List<Draft>> asserted() {
        Map<KindMention, List<Draft>> drafts = new LinkedHashMap<>();
        for (Bound bound : stages.bound(reading.kinds())) {
            boolean heading = bound.kind().isWeak() && Listing.opens(reading);
            List<Draft> found = heading ? List.of() : drafting.drafts(bound.kind());
            found.forEach(draft -> {
                told.tell(draft, bound.assertion(), !headline);
                stages.afterwards(bound.kind()).ifPresent(later -> told.tell(draft, later, !headline));
            });
            if (!found.isEmpty()) {
                drafts.put(bound.kind(), found);
            }
        }
        return drafts;
    }

    /// Facilities of a list, of which the sentence above it says what there is to say.
    private void addListed(Map<KindMention, List<Draft>> drafts) {
        discourse.listing().lead(told).ifPresent(lead -> {
            for (KindMention kind : reading.kinds()) {
                List<Draft> found = kind.oblique() || kind.isPart() ? List.of() : drafting.drafts(kind);
                found.forEach(draft -> {
                    draft.assertStage(lead.assertion(), lead.quote());
                    discourse.listing().add(draft);
                });
                if (!found.isEmpty()) {
                    drafts.putIfAbsent(kind, found);
                }
            }
        });
    }

    /// "Nine schools were built. Among them is one for 600 pupils in …": what was told of all holds for each.
    private void addMembers(Map<KindMention, List<Draft>> drafts) {
        Optional<Draft> whole = discourse
                .anyFocus()
                .filter(draft -> draft.isOfSeveral() && told.number() - discourse.focusSentence() <= SOON);
        whole.flatMap(Draft::stageQuote).ifPresent(words -> {
            for (KindMention kind : reading.kinds()) {
                boolean member = kind.kind() == whole.get().kind() && isNamedAmong(kind) && !drafts.containsKey(kind);
                List<Draft> found = member ? drafting.drafts(kind) : List.of();
                found.forEach(draft -> draft.assertStage(
                        Assertion.of(whole.get().stage(), kind.from(), kind.to(), "claim.member"), words));
                if (!found.isEmpty()) {
                    drafts.put(kind, found);
                }
            }
        });
    }

    private boolean isNamedAmong(KindMention kind) {
        return !kind.oblique()
                && !kind.isPart()
                && reading.matches().of(Topic.ANAPHORS).stream()
                        .anyMatch(word -> word.says("among") && word.to() <= kind.from()
                                || word.says("one_of") && word.from() == kind.from());
    }

    /// Facilities of the sentence of which nothing is asserted here but which the article spoke of before.
    private void addKnown(Map<KindMention, List<Draft>> drafts) {
        Sameness sameness = Sameness.ofMentioned(told.sense());
        for (KindMention kind : reading.kinds()) {
            if (drafts.containsKey(kind) || kind.plural() || kind.isPart() || kind.oblique() && !isOnlyKind(kind)) {
                continue;
            }
            Optional<Site> site = told.places().sites(kind).stream().findFirst();
            sameness.among(discourse.drafts(), kind, site, reading, told.number())
                    .filter(draft ->
                            kind.properName().isEmpty() || !draft.properNames().isEmpty())
                    .ifPresent(draft -> {
                        drafting.call(draft, kind);
                        drafts.put(kind, List.of(draft));
                    });
        }
    }

    /// "In the new hospital 700 jobs will be created": where nothing else is spoken of, it is the hospital.
    private boolean isOnlyKind(KindMention kind) {
        return told.number() - discourse.focusSentence() <= SOON
                && reading.kinds().stream().allMatch(other -> other == kind || other.isPart());
    }

    /// Remembers what the next sentences may point back to.
    private void remember(Map<KindMention, List<Draft>> drafts) {
        for (PlaceMention place : reading.places()) {
            if (place.isSite() && place.country().isEmpty() && isAlone(place)) {
                discourse.standAt(told.places().site(place), told.paragraph());
            }
        }
        if (!reading.kinds().isEmpty()) {
            new NamedHubs(reading, told.sense()).site().ifPresent(site -> discourse.standAt(site, told.paragraph()));
        }
        if (drafts.isEmpty() && reading.kinds().isEmpty()) {
            return;
        }
        if (drafts.isEmpty()) {
            reading.kinds().stream()
                    .filter(kind -> !kind.plural() && !kind.isPart())
                    .filter(kind -> kind.name().isPresent() || !kind.oblique() && isMeasured(kind))
                    .findFirst()
                    .ifPresent(kind -> discourse.consider(kind, reading, told.number()));
            return;
        }
        List<Draft> all = drafts.values().stream().flatMap(List::stream).toList();
        all.getLast()
                .site()
                .filter(site -> !site.carried())
                .ifPresent(site -> discourse.standAt(site, told.paragraph()));
        discourse.focusOn(all, told);
    }

    /// "The largest is a school for 1,500 pupils": its figure tells which one it is.
    private boolean isMeasured(KindMention kind) {
        return !kind.isWeak()
                && reading.amounts().stream()
                        .anyMatch(amount -> MEASURES.contains(amount.measure()) && amount.distanceTo(kind) <= 1);
    }

    private boolean isAlone(PlaceMention place) {
        return reading.places().stream()
                        .filter(each -> each.group() == place.group())
                        .count()
                == 1;
    }
}

package ashyldy.ingest.claim;

import java.util.List;
import java.util.Optional;

import ashyldy.events.Amount;
import ashyldy.events.Approximation;
import ashyldy.events.Kind;
import ashyldy.events.Measure;
import ashyldy.events.Scope;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.facility.KindMention;
import ashyldy.ingest.mention.facility.NameMention;
import ashyldy.ingest.mention.place.PlaceUse;
import ashyldy.ingest.text.Token;

/// Makes the drafts of a facility: one, one for each place of a list, or none where it is no project of its own.
final class Drafting {
    private static final int APIECE = 4;

    private final Told told;
    private final SentenceReading reading;
    private final Discourse discourse;

    Drafting(Told told) {
        this.told = told;
        this.reading = told.reading();
        this.discourse = told.discourse();
    }

    List<Draft> drafts(KindMention kind) {
        List<Site> sites = told.places().sites(kind);
        if (isGeneral(kind, sites) || isInternal(kind, sites) || isPartOfKnown(kind, sites)) {
            return List.of();
        }
        Optional<Draft> devices = devicesBeside(kind);
        if (devices.isPresent()) {
            count(kind, devices.get());
            return List.of();
        }
        List<NameMention> names = kind.plural() ? namesOf(kind) : List.of();
        if (names.size() > 1) {
            Optional<Site> site = sites.size() == 1 ? Optional.of(sites.getFirst()) : Optional.empty();
            return names.stream().map(name -> draft(kind.called(name), site)).toList();
        }
        if (sites.size() > 1 && (kind.plural() || isApiece(kind))) {
            KindMention each = kind.isCountOf(sites.size()) ? kind.single() : kind;
            return sites.stream().map(site -> draft(each, Optional.of(site))).toList();
        }
        Draft draft = draft(kind, sites.size() == 1 ? Optional.of(sites.getFirst()) : Optional.empty());
        if (sites.size() > 1) {
            draft.serve(sites);
        }
        return List.of(draft);
    }

    /// "In Taraz and Shymkent, one hospital in each".
    private boolean isApiece(KindMention kind) {
        return reading.matches().saysWithin(Topic.PLACES, "apiece", Math.max(0, kind.from() - APIECE), kind.from());
    }

    /// "The schools «A» and «B»": the quoted names that stand in one list with its name.
    private List<NameMention> namesOf(KindMention kind) {
        List<NameMention> all = reading.names();
        int own = kind.name().map(all::indexOf).orElse(-1);
        if (own < 0) {
            return List.of();
        }
        int from = own;
        int to = own + 1;
        while (from > 0
                && reading.isListed(all.get(from - 1).to(), all.get(from).from())) {
            from--;
        }
        while (to < all.size()
                && reading.isListed(all.get(to - 1).to(), all.get(to).from())) {
            to++;
        }
        return all.subList(from, to);
    }

    /// "In our country schools are built": no project, and a number of them is counted only with its own place.
    private boolean isGeneral(KindMention kind, List<Site> sites) {
        return reading.says(Topic.MODALITY, "countrywide")
                && sites.isEmpty()
                && kind.name().isEmpty()
                && kind.count().isEmpty();
    }

    private boolean isPartOfKnown(KindMention kind, List<Site> sites) {
        return kind.isPart()
                && (sites.isEmpty() || kind.isRoom())
                && !discourse.drafts().isEmpty();
    }

    /// Roads and pipes of the project in focus, without a place, a name or a length of their own.
    private boolean isInternal(KindMention kind, List<Site> sites) {
        boolean bare = sites.isEmpty() && kind.name().isEmpty() && kind.count().isEmpty();
        boolean measured =
                reading.amounts().stream().anyMatch(amount -> amount.measure().equals("length"));
        return kind.entry().is("line")
                && bare
                && !measured
                && discourse
                        .focus(told.paragraph())
                        .filter(draft -> draft.kind() != kind.kind())
                        .isPresent();
    }

    /// Cameras and the boxes that serve them are one project.
    private Optional<Draft> devicesBeside(KindMention kind) {
        return discourse.drafts().reversed().stream()
                .limit(1)
                .filter(draft ->
                        kind.entry().is("device") && draft.mention().entry().is("device"))
                .filter(draft -> draft.sentence() == told.number())
                .findFirst();
    }

    private Draft draft(KindMention kind, Optional<Site> site) {
        Optional<Draft> known =
                Sameness.ofTold(told.sense()).among(discourse.drafts(), kind, site, reading, told.number());
        Draft draft = known.orElseGet(() -> fresh(kind));
        site.ifPresent(draft::place);
        if (draft.site().isEmpty() && !isRoute(kind) && !reading.says(Topic.MODALITY, "countrywide")) {
            discourse
                    .carriedSite(told.paragraph())
                    .map(carried -> isTotal(draft) ? carried.widened(told.sense()) : carried)
                    .ifPresent(draft::place);
        }
        call(draft, kind);
        return draft;
    }

    /// Several of a kind are counted in a region, several streets in their town.
    private static boolean isTotal(Draft draft) {
        return draft.count().isPresent() && draft.kind() != Kind.STREET;
    }

    /// A line between two places lies there, not at the place of the sentences before.
    private boolean isRoute(KindMention kind) {
        return kind.entry().is("line")
                && kind.name()
                        .filter(name -> name.isRoute()
                                || reading.places().stream().anyMatch(place -> place.use() == PlaceUse.WAY))
                        .isPresent();
    }

    void call(Draft draft, KindMention kind) {
        kind.name()
                .ifPresent(name -> draft.call(
                        told.name(name), name.quoted(), kind.properName().isPresent()));
    }

    Draft fresh(KindMention kind) {
        List<String> heads = reading.sentence().tokens().subList(kind.from(), kind.to()).stream()
                .map(Token::form)
                .toList();
        Draft draft = new Draft(kind, heads, told.number(), told.quote(kind.phraseFrom(), kind.phraseTo()));
        count(kind, draft);
        discourse.add(draft);
        return draft;
    }

    private void count(KindMention kind, Draft draft) {
        kind.count().filter(count -> count.value().intValue() > 1).ifPresent(count -> {
            String unit = kind.entry().property("counted").orElse("facilities");
            draft.count(count.value().intValueExact());
            draft.add(new Amount(
                    Measure.COUNT,
                    count.value(),
                    unit,
                    Scope.PROJECT,
                    Approximation.EXACT,
                    told.quote(count.from(), kind.to())));
        });
    }
}

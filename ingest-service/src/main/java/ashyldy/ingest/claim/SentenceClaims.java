package ashyldy.ingest.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import ashyldy.events.Amount;
import ashyldy.events.Approximation;
import ashyldy.events.Measure;
import ashyldy.events.Mentioned;
import ashyldy.events.Party;
import ashyldy.events.ProjectName;
import ashyldy.events.PublishedAt;
import ashyldy.events.Quote;
import ashyldy.events.Scope;
import ashyldy.ingest.article.Article;
import ashyldy.ingest.language.Match;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.mention.KindMention;
import ashyldy.ingest.mention.NameMention;
import ashyldy.ingest.mention.PartyMention;
import ashyldy.ingest.mention.PlaceMention;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.text.Token;

/// What one sentence says of projects, new and known.
final class SentenceClaims {
    private static final int NEAR = 4;

    private final SentenceReading reading;
    private final int number;
    private final Discourse discourse;
    private final String text;
    private final Optional<LocalDate> published;
    private final boolean headline;
    private final StageBinding stages;
    private final PlaceBinding places;

    SentenceClaims(SentenceReading reading, int number, Discourse discourse, Article article) {
        this.reading = reading;
        this.number = number;
        this.discourse = discourse;
        this.text = article.text();
        this.published = article.publishedAt().map(PublishedAt::day);
        this.headline = number == 0
                && article.title()
                        .filter(title -> title.strip().equals(sentenceText(article)))
                        .isPresent();
        this.stages = new StageBinding(reading, published);
        this.places = new PlaceBinding(reading, text, discourse.sense());
    }

    private String sentenceText(Article article) {
        return article.text()
                .substring(
                        reading.sentence().span().start(),
                        reading.sentence().span().end());
    }

    /// The projects of this sentence by the facility that names them.
    Map<KindMention, List<Draft>> drafts() {
        Map<KindMention, List<Draft>> drafts = new LinkedHashMap<>();
        for (Bound bound : stages.bound(reading.kinds())) {
            List<Draft> found = drafts(bound);
            found.forEach(draft -> {
                Assertion assertion = headline ? bound.assertion().vague() : bound.assertion();
                draft.assertStage(assertion, quote(assertion));
                new DateBinding(reading, text, published).bind(draft, bound.assertion());
            });
            if (!found.isEmpty()) {
                drafts.put(bound.kind(), found);
            }
        }
        addKnown(drafts);
        return drafts;
    }

    private List<Draft> drafts(Bound bound) {
        KindMention kind = bound.kind();
        List<Site> sites = places.sites(kind);
        boolean general = reading.says(Topic.MODALITY, "countrywide")
                && sites.isEmpty()
                && kind.name().isEmpty();
        if (general && kind.count().isEmpty() || isInternal(kind, sites)) {
            return List.of();
        }
        Optional<Draft> devices = devicesBeside(kind);
        if (devices.isPresent()) {
            count(kind, devices.get());
            return List.of();
        }
        if (kind.isPart() && sites.isEmpty() && !discourse.drafts().isEmpty()) {
            return List.of();
        }
        if (sites.size() > 1 && kind.plural()) {
            return sites.stream().map(site -> draft(kind, Optional.of(site))).toList();
        }
        Draft draft = draft(kind, sites.size() == 1 ? Optional.of(sites.getFirst()) : Optional.empty());
        if (sites.size() > 1) {
            draft.serve(sites);
        }
        return List.of(draft);
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
                        .focus(reading.sentence().paragraph())
                        .filter(draft -> draft.kind() != kind.kind())
                        .isPresent();
    }

    /// Cameras and the boxes that serve them are one project.
    private Optional<Draft> devicesBeside(KindMention kind) {
        return discourse.drafts().reversed().stream()
                .limit(1)
                .filter(draft ->
                        kind.entry().is("device") && draft.mention().entry().is("device"))
                .filter(draft -> draft.sentence() == number)
                .findFirst();
    }

    private Draft draft(KindMention kind, Optional<Site> site) {
        Optional<Draft> known = new Sameness(discourse.sense()).among(discourse.drafts(), kind, site, reading, number);
        Draft draft = known.orElseGet(() -> fresh(kind));
        site.ifPresent(draft::place);
        if (draft.site().isEmpty()) {
            discourse
                    .carriedSite(reading.sentence().paragraph())
                    .map(carried -> draft.count().isPresent() ? carried.widened(discourse.sense()) : carried)
                    .ifPresent(draft::place);
        }
        kind.name()
                .ifPresent(name ->
                        draft.call(name(name), name.quoted(), kind.properName().isPresent()));
        return draft;
    }

    private Draft fresh(KindMention kind) {
        Draft draft =
                new Draft(kind, heads(kind, reading), number, reading.quote(kind.phraseFrom(), kind.phraseTo(), text));
        count(kind, draft);
        discourse.add(draft);
        return draft;
    }

    private static List<String> heads(KindMention kind, SentenceReading where) {
        return where.sentence().tokens().subList(kind.from(), kind.to()).stream()
                .map(Token::form)
                .toList();
    }

    private void count(KindMention kind, Draft draft) {
        kind.count().filter(count -> count.value().intValue() > 1).ifPresent(count -> {
            String unit = kind.entry().property("counted").orElse("facilities");
            Quote quote = reading.quote(count.from(), kind.to(), text);
            draft.count(count.value().intValueExact());
            draft.add(new Amount(Measure.COUNT, count.value(), unit, Scope.PROJECT, Approximation.EXACT, quote));
        });
    }

    /// Facilities of the sentence of which nothing is asserted here but which the article spoke of before.
    private void addKnown(Map<KindMention, List<Draft>> drafts) {
        for (KindMention kind : reading.kinds()) {
            if (drafts.containsKey(kind) || kind.plural() || kind.isPart() || kind.oblique()) {
                continue;
            }
            List<Site> sites = places.sites(kind);
            new Sameness(discourse.sense())
                    .among(discourse.drafts(), kind, sites.stream().findFirst(), reading, number)
                    .filter(draft ->
                            kind.properName().isEmpty() || !draft.properNames().isEmpty())
                    .ifPresent(draft -> {
                        kind.name()
                                .ifPresent(name -> draft.call(
                                        name(name),
                                        name.quoted(),
                                        kind.properName().isPresent()));
                        drafts.put(kind, List.of(draft));
                    });
        }
    }

    /// What a sentence without a facility of its own goes on about.
    Optional<Draft> continued() {
        int paragraph = reading.sentence().paragraph();
        boolean points = reading.says(Topic.ANAPHORS, "building")
                || reading.says(Topic.ANAPHORS, "here")
                || !reading.works().isEmpty() && !reading.stages().isEmpty();
        boolean measures = reading.says(Topic.MEASURES, "cost")
                || reading.says(Topic.MEASURES, "capacity")
                || reading.says(Topic.MEASURES, "area")
                || reading.says(Topic.MEASURES, "year")
                || reading.amounts().stream()
                        .anyMatch(amount -> amount.measure().equals("jobs"));
        if (!reading.kinds().isEmpty()
                || !points && !measures
                || reading.says(Topic.ANAPHORS, "plural") && !reading.says(Topic.ANAPHORS, "here")) {
            return Optional.empty();
        }
        Optional<Assertion> assertion = points ? stages.ofTheOneBefore() : Optional.empty();
        Optional<Draft> focus = assertion
                .flatMap(asserted -> promoted(paragraph))
                .or(() -> discourse.focus(paragraph).filter(draft -> isSamePlace(draft)));
        focus.ifPresent(draft -> assertion.ifPresent(asserted -> {
            draft.assertStage(asserted, quote(asserted));
            new DateBinding(reading, text, published).bind(draft, asserted);
        }));
        return focus;
    }

    /// A sentence about another place goes on about something else.
    private boolean isSamePlace(Draft draft) {
        return reading.places().stream()
                .filter(PlaceMention::isSite)
                .map(places::site)
                .allMatch(site ->
                        draft.site().isEmpty() || site.mayBe(draft.site().get(), discourse.sense()));
    }

    /// A facility that was only named becomes a project when the next sentence tells of works on it.
    private Optional<Draft> promoted(int paragraph) {
        return discourse.candidate(paragraph).map(candidate -> {
            KindMention kind = candidate.kind();
            Quote anchor = candidate.reading().quote(kind.phraseFrom(), kind.phraseTo(), text);
            Draft draft = new Draft(kind, heads(kind, candidate.reading()), candidate.sentence(), anchor);
            kind.name()
                    .ifPresent(name -> draft.call(
                            new ProjectName(
                                    name.text(),
                                    candidate.reading().sentence().language(),
                                    candidate.reading().quote(name.first(), name.last(), text)),
                            name.quoted(),
                            kind.properName().isPresent()));
            List<Site> sites = new PlaceBinding(candidate.reading(), text, discourse.sense()).sites(kind);
            if (sites.size() == 1) {
                draft.place(sites.getFirst());
            } else {
                draft.serve(sites);
                discourse.carriedSite(paragraph).ifPresent(draft::place);
            }
            draft.found("claim.named-before");
            discourse.add(draft);
            discourse.focusOn(draft, paragraph);
            return draft;
        });
    }

    /// A quoted name that opens a sentence without a facility names the project in focus.
    void nameFocus() {
        if (!reading.kinds().isEmpty()) {
            return;
        }
        reading.names().stream()
                .filter(name -> name.from() == 0)
                .findFirst()
                .flatMap(name -> discourse.focus(reading.sentence().paragraph()).map(draft -> Map.entry(name, draft)))
                .ifPresent(found -> found.getValue().call(name(found.getKey()), true, true));
    }

    void attach(Map<KindMention, List<Draft>> drafts, Optional<Draft> focus) {
        new AmountBinding(reading, text).bind(drafts, focus);
        List<Draft> all = new ArrayList<>(focus.stream().toList());
        drafts.values().forEach(all::addAll);
        if (all.size() == 1) {
            reading.parties().forEach(party -> party(party).ifPresent(all.getFirst()::add));
            programme().ifPresent(all.getFirst()::belongTo);
            does(all.getFirst());
        }
    }

    private void does(Draft draft) {
        reading.works().stream()
                .flatMap(work -> work.work().stream())
                .findFirst()
                .ifPresent(draft::does);
    }

    private Optional<Party> party(PartyMention mention) {
        return mention.role()
                .map(role -> new Party(role, mention.name(), reading.quote(mention.first(), mention.last(), text)));
    }

    private Optional<Mentioned> programme() {
        return reading.matches()
                .saying(Topic.ORGANISATIONS, "programme")
                .flatMap(word -> reading.names().stream().filter(name -> isOf(name, word)))
                .findFirst()
                .map(name -> new Mentioned(name.text(), reading.quote(name.first(), name.last(), text)));
    }

    private static boolean isOf(NameMention name, Match word) {
        return name.from() >= word.to() && name.from() - word.to() <= NEAR
                || name.to() <= word.from() && word.from() - name.to() <= 1;
    }

    /// Remembers what the next sentences may point back to.
    void settle(Map<KindMention, List<Draft>> drafts) {
        int paragraph = reading.sentence().paragraph();
        reading.places().stream()
                .filter(place -> place.isSite() && place.country().isEmpty() && isAlone(place))
                .map(places::site)
                .forEach(site -> discourse.standAt(site, paragraph));
        if (drafts.isEmpty()) {
            reading.kinds().stream()
                    .filter(kind -> kind.name().isPresent() && !kind.plural() && !kind.isPart())
                    .findFirst()
                    .ifPresent(kind -> discourse.consider(kind, reading, number));
            return;
        }
        Draft last = drafts.values().stream()
                .reduce((first, second) -> second)
                .orElseThrow()
                .getLast();
        last.site().filter(site -> !site.carried()).ifPresent(site -> discourse.standAt(site, paragraph));
        discourse.focusOn(last, paragraph);
    }

    private boolean isAlone(PlaceMention place) {
        return reading.places().stream()
                        .filter(each -> each.group() == place.group())
                        .count()
                == 1;
    }

    private ProjectName name(NameMention name) {
        return new ProjectName(
                name.text(), reading.sentence().language(), reading.quote(name.first(), name.last(), text));
    }

    private Quote quote(Assertion assertion) {
        return reading.quote(assertion.from(), assertion.to(), text);
    }
}

package ashyldy.ingest.claim;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import ashyldy.events.DateRole;
import ashyldy.events.Language;
import ashyldy.events.ProjectDate;
import ashyldy.events.Quote;
import ashyldy.events.Stage;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.stage.StageCue;
import ashyldy.ingest.mention.stage.StageMention;
import ashyldy.ingest.mention.time.DateMention;

/// Gives the dates of a clause to its project, in the role that its assertion gives them.
final class DateBinding {
    private static final int BOUNDARY = 12;

    private final SentenceReading reading;
    private final String article;
    private final Optional<LocalDate> published;

    DateBinding(SentenceReading reading, String article, Optional<LocalDate> published) {
        this.published = published;
        this.reading = reading;
        this.article = article;
    }

    void bind(Draft draft, Assertion assertion) {
        if (reading.sentence().language() == Language.KK && bindByVerbs(draft, assertion)) {
            return;
        }
        nearest(assertion).ifPresent(date -> bind(draft, assertion, date));
        if (reading.kinds().size() <= 1) {
            edges(assertion).forEach(edge -> nearest(edge).ifPresent(date -> bind(draft, edge, date)));
        }
    }

    private Optional<DateMention> nearest(Assertion assertion) {
        return reading.dates().stream()
                .filter(date -> reading.boundariesBetween(date.from(), assertion.from()) == 0)
                .filter(date -> !isOfMoney(date, assertion))
                .filter(date -> !isOfAnother(date, assertion))
                .min(Comparator.comparingInt(date -> distance(date, assertion)));
    }

    /// When works begin and end, told beside the assertion: "is being built since 2023 and will be finished in 2026".
    private List<Assertion> edges(Assertion assertion) {
        StageJudgement judgement = new StageJudgement(reading, published);
        return reading.stages().stream()
                .filter(stage -> stage.cue().isEdge() && !stage.overlaps(assertion.from(), assertion.to()))
                .map(stage -> judgement.of(stage, true))
                .flatMap(Optional::stream)
                .filter(edge -> edge.beginning() || edge.ending())
                .toList();
    }

    /// In Kazakh a date belongs to the verb that follows it: "it began in 2023 and will end in 2026".
    private boolean bindByVerbs(Draft draft, Assertion assertion) {
        boolean bound = false;
        for (DateMention date : reading.dates()) {
            Optional<Assertion> verb = reading.stages().stream()
                    .filter(stage -> stage.from() >= date.to())
                    .findFirst()
                    .flatMap(stage -> asserted(stage, assertion));
            if (verb.isPresent() && !isOfMoney(date, verb.get())) {
                bind(draft, verb.get(), date);
                bound = true;
            }
        }
        return bound;
    }

    private Optional<Assertion> asserted(StageMention stage, Assertion assertion) {
        if (stage.from() <= assertion.to() && assertion.from() <= stage.to()) {
            return Optional.of(assertion);
        }
        boolean near = reading.boundariesBetween(stage.from(), assertion.from()) == 0;
        return near && stage.cue().needsWorks()
                ? new StageJudgement(reading, published).of(stage, true)
                : Optional.empty();
    }

    private int distance(DateMention date, Assertion assertion) {
        return gap(date, assertion.from(), assertion.to())
                + BOUNDARY * reading.boundariesBetween(date.from(), assertion.from());
    }

    private static int gap(DateMention date, int from, int to) {
        return Math.max(0, Math.max(date.from() - to, from - date.to()));
    }

    /// "The project passed its review, works begin in May": the date stands beside the other verb, which tells when
    /// works begin or end.
    private boolean isOfAnother(DateMention date, Assertion assertion) {
        int gap = gap(date, assertion.from(), assertion.to());
        return reading.stages().stream()
                .filter(stage -> stage.cue().isEdge() && !stage.overlaps(assertion.from(), assertion.to()))
                .anyMatch(stage -> gap(date, stage.from(), stage.to()) < gap);
    }

    /// The year of an allotment is not a date of the works.
    private boolean isOfMoney(DateMention date, Assertion assertion) {
        int from = segmentFrom(date.from());
        int to = segmentTo(date.from());
        boolean money = reading.matches().saysWithin(Topic.MEASURES, "funding", from, to)
                || reading.matches().saysWithin(Topic.MEASURES, "year", from, to);
        return money && assertion.stage() != Stage.OPENED;
    }

    /// The words between two commas.
    private int segmentFrom(int token) {
        int at = token;
        while (at > 0 && !reading.sentence().token(at - 1).is(',')) {
            at--;
        }
        return at;
    }

    private int segmentTo(int token) {
        int at = token;
        while (at < reading.sentence().size() && !reading.sentence().token(at).is(',')) {
            at++;
        }
        return at;
    }

    private void bind(Draft draft, Assertion assertion, DateMention date) {
        if (date.range()) {
            boolean done = draft.stage() == Stage.OPENED;
            draft.add(edge(DateRole.START, date, date.first()));
            draft.add(edge(done ? DateRole.OPENING : DateRole.PLANNED_COMPLETION, date, date.last()));
            return;
        }
        DateMention meant = inItsYear(date, assertion);
        role(assertion, meant, draft)
                .ifPresent(role -> draft.add(new ProjectDate(
                        role, meant.first(), meant.last(), meant.precision(), meant.basis(), quote(date))));
    }

    /// "It opened in November", told in May: last November. "It will open in March", told in May: next March.
    private DateMention inItsYear(DateMention date, Assertion assertion) {
        if (!date.yearless() || published.isEmpty()) {
            return date;
        }
        if (isTold(assertion) && isAhead(date)) {
            return date.shifted(-1);
        }
        boolean planned = assertion.stage() == Stage.PLANNED;
        return planned && isOver(date) ? date.shifted(1) : date;
    }

    /// What has happened, and when it began.
    private static boolean isTold(Assertion assertion) {
        return switch (assertion.stage()) {
            case OPENED, STAGE_OPENED -> true;
            case UNDER_CONSTRUCTION -> assertion.beginning();
            case PLANNED, SUSPENDED, CANCELLED, UNKNOWN -> false;
        };
    }

    private boolean isAhead(DateMention date) {
        return published.isPresent()
                && date.first().filter(published.get()::isBefore).isPresent();
    }

    private boolean isOver(DateMention date) {
        return published.isPresent()
                && date.last().filter(published.get()::isAfter).isPresent();
    }

    private Optional<DateRole> role(Assertion assertion, DateMention date, Draft draft) {
        if (isTold(assertion) && isAhead(date)) {
            return Optional.empty();
        }
        boolean lasts = assertion.stage() == Stage.UNDER_CONSTRUCTION && date.since() && !isAhead(date);
        if (assertion.beginning() || lasts) {
            return Optional.of(DateRole.START);
        }
        return switch (assertion.stage()) {
            case OPENED, STAGE_OPENED -> Optional.of(DateRole.OPENING);
            case PLANNED -> Optional.of(DateRole.PLANNED_COMPLETION).filter(role -> !isPast(date));
            case UNDER_CONSTRUCTION ->
                (assertion.ending() || date.deadline()) && !isPast(date)
                        ? Optional.of(DateRole.PLANNED_COMPLETION)
                        : Optional.empty();
            case SUSPENDED, CANCELLED, UNKNOWN -> Optional.empty();
        };
    }

    /// A plan for a time that was over when the article appeared is the plan of somebody long ago, unless the sentence
    /// says that it was not kept.
    private boolean isPast(DateMention date) {
        return isOver(date) && reading.stages().stream().noneMatch(stage -> stage.cue() == StageCue.SUSPENDED);
    }

    private ProjectDate edge(DateRole role, DateMention date, Optional<LocalDate> day) {
        Optional<LocalDate> first = day.map(edge -> LocalDate.of(edge.getYear(), 1, 1));
        Optional<LocalDate> last = day.map(edge -> LocalDate.of(edge.getYear(), 12, 31));
        return new ProjectDate(role, first, last, date.precision(), date.basis(), quote(date));
    }

    private Quote quote(DateMention date) {
        return reading.quote(date.from(), date.to(), article);
    }
}

package ashyldy.ingest.claim;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import ashyldy.events.ArticlePart;
import ashyldy.events.DateBasis;
import ashyldy.events.DatePrecision;
import ashyldy.events.DateRole;
import ashyldy.events.ProjectDate;
import ashyldy.events.Quote;
import ashyldy.events.Stage;
import ashyldy.ingest.discourse.Fact;
import ashyldy.ingest.discourse.Project;

/// "Construction of a plant has begun" as the very news of an article: it began in the month in which that appeared. What
/// is recalled further down began some day.
final class FreshStart {
    /// Characters of the text in which its news is told.
    private static final int LEAD = 400;

    private final Project project;
    private final YearMonth month;

    FreshStart(Project project, LocalDate published) {
        this.project = project;
        this.month = YearMonth.from(published);
    }

    Optional<ProjectDate> date() {
        return project.stage() != Stage.UNDER_CONSTRUCTION
                ? Optional.empty()
                : project.facts(Fact.Stated.class)
                        .filter(FreshStart::isBeginning)
                        .map(Fact.Stated::quote)
                        .filter(FreshStart::isNews)
                        .findFirst()
                        .map(this::inMonth);
    }

    private static boolean isBeginning(Fact.Stated stated) {
        return stated.assertion().beginning() && stated.assertion().stage() == Stage.UNDER_CONSTRUCTION;
    }

    private static boolean isNews(Quote quote) {
        return quote.part() == ArticlePart.TITLE || quote.end() <= LEAD;
    }

    private ProjectDate inMonth(Quote quote) {
        return new ProjectDate(
                DateRole.START,
                Optional.of(month.atDay(1)),
                Optional.of(month.atEndOfMonth()),
                DatePrecision.MONTH,
                DateBasis.PUBLICATION,
                quote);
    }
}

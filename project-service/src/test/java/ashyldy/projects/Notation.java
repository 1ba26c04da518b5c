package ashyldy.projects;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import ashyldy.events.Aggregate;
import ashyldy.events.Amount;
import ashyldy.events.Approximation;
import ashyldy.events.Claim;
import ashyldy.events.ClaimPlace;
import ashyldy.events.DateBasis;
import ashyldy.events.DatePrecision;
import ashyldy.events.DateRole;
import ashyldy.events.Kind;
import ashyldy.events.Language;
import ashyldy.events.Measure;
import ashyldy.events.Mentioned;
import ashyldy.events.Party;
import ashyldy.events.PartyRole;
import ashyldy.events.Phase;
import ashyldy.events.ProjectDate;
import ashyldy.events.ProjectName;
import ashyldy.events.Quote;
import ashyldy.events.QuotedSentence;
import ashyldy.events.Scope;
import ashyldy.events.Stage;
import ashyldy.events.Work;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Reads a claim from one line, so that tests read as tables:
/// `school opened; in Tonkeris, Talgar District, Almaty Region; capacity 600 places; opening 2025`.
final class Notation {
    private Kind kind;
    private Stage stage;
    private Work work = Work.CONSTRUCTION;
    private final List<Amount> amounts = new ArrayList<>();
    private final List<ProjectDate> dates = new ArrayList<>();
    private final List<Party> parties = new ArrayList<>();
    private Optional<ProjectName> name = Optional.empty();
    private Optional<ClaimPlace> place = Optional.empty();
    private Optional<Mentioned> speaker = Optional.empty();
    private Optional<Aggregate> aggregate = Optional.empty();
    private Optional<Phase> phase = Optional.empty();
    private boolean unverified;
    private final String line;

    private Notation(String line) {
        this.line = line;
    }

    /// @param article makes the claim's id, together with the line
    static Claim claim(String line, String article) {
        var notation = new Notation(line);
        var parts = line.split(";");
        notation.head(parts[0].strip());
        Arrays.stream(parts).skip(1).map(String::strip).forEach(notation::part);
        var claim = notation.claim(UUID.nameUUIDFromBytes((article + "\n" + line).getBytes(UTF_8)));
        return notation.unverified ? claim.unverified() : claim;
    }

    private Claim claim(UUID id) {
        return new Claim(
                id,
                kind,
                work,
                stage,
                stage == Stage.UNKNOWN ? Optional.empty() : Optional.of(quote(stage.code())),
                name,
                place,
                amounts,
                dates,
                parties,
                Optional.empty(),
                speaker,
                aggregate,
                1.0,
                List.of("notation"),
                phase);
    }

    private void head(String head) {
        var words = head.split(" ");
        kind = Kind.valueOf(words[0].toUpperCase(Locale.ROOT));
        stage = Stage.valueOf(words[1].toUpperCase(Locale.ROOT));
        if (words.length > 2) {
            work = Work.valueOf(words[2].toUpperCase(Locale.ROOT));
        }
    }

    private void part(String part) {
        var words = part.split(" ", 2);
        switch (words[0]) {
            case "in" -> place = Optional.of(Places.of(words[1], quote(words[1])));
            case "called" -> name = Optional.of(new ProjectName(words[1], language(words[1]), quote(words[1])));
            case "opening" -> dates.add(date(DateRole.OPENING, words[1]));
            case "start" -> dates.add(date(DateRole.START, words[1]));
            case "due" -> dates.add(date(DateRole.PLANNED_COMPLETION, words[1]));
            case "says" -> speaker = Optional.of(new Mentioned(words[1], quote(words[1])));
            case "total" -> aggregate = Optional.of(new Aggregate(Integer.parseInt(words[1])));
            case "unverified" -> unverified = true;
            case "phase" -> phase = Optional.of(new Phase(Integer.parseInt(words[1]), quote(part)));
            case "before", "about" -> amount(words[1], words[0]);
            case "contractor", "owner" ->
                parties.add(new Party(PartyRole.valueOf(words[0].toUpperCase(Locale.ROOT)), words[1], quote(words[1])));
            default -> amount(part, "");
        }
    }

    private void amount(String part, String how) {
        var words = part.split(" ");
        amounts.add(new Amount(
                Measure.valueOf(words[0].toUpperCase(Locale.ROOT)),
                new BigDecimal(words[1]),
                words[2],
                how.equals("before") ? Scope.BEFORE : Scope.PROJECT,
                how.equals("about") ? Approximation.ABOUT : Approximation.EXACT,
                quote(words[1])));
    }

    private ProjectDate date(DateRole role, String text) {
        if (text.equals("open")) {
            return new ProjectDate(
                    role, Optional.empty(), Optional.empty(), DatePrecision.OPEN, DateBasis.TEXT, quote(text));
        }
        var days = text.split("/");
        return new ProjectDate(
                role,
                Optional.of(first(days[0])),
                Optional.of(last(days[days.length - 1])),
                days.length > 1 ? DatePrecision.INTERVAL : precision(text),
                DateBasis.TEXT,
                quote(text));
    }

    private Quote quote(String text) {
        int start = line.indexOf(text);
        return start < 0
                ? new Quote(0, text.length(), text).inTitle()
                : new Quote(start, start + text.length(), text).within(new QuotedSentence(0, line.length(), line));
    }

    private static DatePrecision precision(String text) {
        return switch (text.length()) {
            case 4 -> DatePrecision.YEAR;
            case 7 -> DatePrecision.MONTH;
            default -> DatePrecision.DAY;
        };
    }

    private static LocalDate first(String text) {
        return switch (text.length()) {
            case 4 -> Year.parse(text).atDay(1);
            case 7 -> YearMonth.parse(text).atDay(1);
            default -> LocalDate.parse(text);
        };
    }

    private static LocalDate last(String text) {
        return switch (text.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(text), 12, 31);
            case 7 -> YearMonth.parse(text).atEndOfMonth();
            default -> LocalDate.parse(text);
        };
    }

    private static Language language(String name) {
        if (name.chars().anyMatch(letter -> "әғқңөұүһі".indexOf(Character.toLowerCase(letter)) >= 0)) {
            return Language.KK;
        }
        return name.chars().anyMatch(letter -> Character.UnicodeBlock.of(letter) == Character.UnicodeBlock.CYRILLIC)
                ? Language.RU
                : Language.EN;
    }
}

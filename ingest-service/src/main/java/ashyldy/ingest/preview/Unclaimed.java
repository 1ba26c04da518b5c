package ashyldy.ingest.preview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import ashyldy.ingest.mention.AmountMention;
import ashyldy.ingest.mention.DateMention;
import ashyldy.ingest.mention.KindMention;
import ashyldy.ingest.mention.Mention;
import ashyldy.ingest.mention.NameMention;
import ashyldy.ingest.mention.PartyMention;
import ashyldy.ingest.mention.PlaceMention;
import ashyldy.ingest.mention.SentenceReading;
import ashyldy.ingest.mention.StageMention;
import ashyldy.ingest.mention.WorkMention;
import ashyldy.ingest.text.Span;

/// What was found in the sentences of an article and stands in no claim.
final class Unclaimed {
    private final String text;
    private final List<Mark> claimed;

    Unclaimed(String text, List<Mark> claimed) {
        this.text = text;
        this.claimed = claimed;
    }

    List<String> lines(List<SentenceReading> readings) {
        return readings.stream().flatMap(reading -> lines(reading).stream()).toList();
    }

    private List<String> lines(SentenceReading reading) {
        List<String> found = mentions(reading)
                .filter(mention -> !isClaimed(span(reading, mention)))
                .sorted(Comparator.comparingInt(Mention::from))
                .map(mention -> "    %-7s %-28s %s"
                        .formatted(what(mention), words(span(reading, mention)), says(mention))
                        .stripTrailing())
                .toList();
        if (found.isEmpty()) {
            return List.of();
        }
        List<String> lines =
                new ArrayList<>(List.of("  " + words(reading.sentence().span())));
        lines.addAll(found);
        return lines;
    }

    private static Stream<Mention> mentions(SentenceReading reading) {
        return Stream.of(
                        reading.kinds(),
                        reading.works(),
                        reading.stages(),
                        reading.places(),
                        reading.amounts(),
                        reading.dates(),
                        reading.names(),
                        reading.parties())
                .flatMap(List::stream);
    }

    private static Span span(SentenceReading reading, Mention mention) {
        return reading.span(mention.from(), mention.to());
    }

    /// A facility itself is quoted by no claim; it stands under the words of its stage or its name or not at all.
    private boolean isClaimed(Span span) {
        return claimed.stream().anyMatch(mark -> mark.touches(span.start(), span.end()));
    }

    private String words(Span span) {
        return text.substring(span.start(), span.end()).replaceAll("\\p{Cntrl}+", " ");
    }

    private static String what(Mention mention) {
        return switch (mention) {
            case KindMention _ -> "kind";
            case WorkMention _ -> "work";
            case StageMention _ -> "stage";
            case PlaceMention _ -> "place";
            case AmountMention _ -> "amount";
            case DateMention _ -> "date";
            case NameMention _ -> "name";
            case PartyMention _ -> "party";
        };
    }

    private static String says(Mention mention) {
        return switch (mention) {
            case KindMention kind ->
                kind.kind().code() + (kind.oblique() ? ", only a place" : "") + (kind.plural() ? ", plural" : "") + "  "
                        + kind.entry().id();
            case WorkMention work -> work.work().map(code -> code.code() + "  ").orElse("") + work.rule();
            case StageMention stage ->
                stage.cue().name().toLowerCase(Locale.ROOT) + modality(stage) + "  " + stage.rule();
            case PlaceMention place ->
                place.use().name().toLowerCase(Locale.ROOT)
                        + place.candidates().stream()
                                .findFirst()
                                .map(best -> ", " + best.names().en())
                                .orElse(", unlisted");
            case AmountMention amount ->
                "%s %s %s  %s"
                        .formatted(amount.measure(), amount.value().toPlainString(), amount.unit(), amount.rule());
            case DateMention date ->
                date.first()
                        .map(first -> first + ".." + date.last().orElse(first))
                        .orElse("year open");
            case NameMention name -> name.text();
            case PartyMention party ->
                party.role().map(role -> role.code() + " ").orElse("") + party.name();
        };
    }

    private static String modality(StageMention stage) {
        return (stage.intended() ? ", intended" : "") + (stage.denied() ? ", denied" : "");
    }
}

package ashyldy.ingest.mention;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ashyldy.events.Quote;
import ashyldy.events.QuotedSentence;
import ashyldy.ingest.language.ClauseCode;
import ashyldy.ingest.language.Code;
import ashyldy.ingest.language.Match;
import ashyldy.ingest.language.Matches;
import ashyldy.ingest.language.Topic;
import ashyldy.ingest.mention.facility.KindMention;
import ashyldy.ingest.mention.facility.NameMention;
import ashyldy.ingest.mention.facility.PhaseMention;
import ashyldy.ingest.mention.facility.WorkMention;
import ashyldy.ingest.mention.figure.AmountMention;
import ashyldy.ingest.mention.party.PartyMention;
import ashyldy.ingest.mention.place.PlaceMention;
import ashyldy.ingest.mention.stage.StageMention;
import ashyldy.ingest.mention.time.DateMention;
import ashyldy.ingest.text.Sentence;
import ashyldy.ingest.text.Span;
import ashyldy.ingest.text.Token;

/// One sentence with all its mentions.
///
/// @param phase the one phase of a project that it speaks of
public record SentenceReading(
        Sentence sentence,
        Matches matches,
        List<KindMention> kinds,
        List<WorkMention> works,
        List<StageMention> stages,
        List<PlaceMention> places,
        List<AmountMention> amounts,
        List<DateMention> dates,
        List<NameMention> names,
        List<PartyMention> parties,
        Optional<PhaseMention> phase) {
    /// Longer than any sentence that people read; without a bound a text without a full stop would come with every
    /// quote out of it.
    private static final int LONGEST_SHOWN = 1200;

    public SentenceReading {
        kinds = List.copyOf(kinds);
        works = List.copyOf(works);
        stages = List.copyOf(stages);
        places = List.copyOf(places);
        amounts = List.copyOf(amounts);
        dates = List.copyOf(dates);
        names = List.copyOf(names);
        parties = List.copyOf(parties);
    }

    /// A sentence that tells nothing of a project but where it may be.
    static SentenceReading ofPlaces(
            Sentence sentence, Matches matches, List<PlaceMention> places, List<NameMention> names) {
        return new SentenceReading(
                sentence,
                matches,
                List.of(),
                List.of(),
                List.of(),
                places,
                List.of(),
                List.of(),
                names,
                List.of(),
                Optional.empty());
    }

    /// The same sentence with what it leaves out.
    public SentenceReading withMembers(List<KindMention> members, List<AmountMention> figures) {
        List<KindMention> all = Stream.concat(kinds.stream(), members.stream())
                .sorted(Comparator.comparingInt(KindMention::from))
                .toList();
        List<AmountMention> measured = Stream.concat(amounts.stream(), figures.stream())
                .sorted(Comparator.comparingInt(AmountMention::from))
                .toList();
        return new SentenceReading(
                sentence, matches, all, works, stages, places, measured, dates, names, parties, phase);
    }

    public boolean says(Code code) {
        return matches.says(code);
    }

    /// How many clause boundaries stand between two tokens.
    public int boundariesBetween(int from, int to) {
        int first = Math.min(from, to);
        int last = Math.max(from, to);
        int count = 0;
        for (Match word : matches.of(Topic.CLAUSES)) {
            count += word.says(ClauseCode.BOUNDARY) && word.from() >= first && word.from() < last ? 1 : 0;
        }
        return count;
    }

    /// First token of the clause in which a token stands.
    public int clauseFrom(int token) {
        int from = 0;
        for (Match word : matches.of(Topic.CLAUSES)) {
            from = word.says(ClauseCode.BOUNDARY) && word.from() <= token ? word.from() : from;
        }
        return from;
    }

    /// Token after the clause in which a token stands.
    public int clauseTo(int token) {
        for (Match word : matches.of(Topic.CLAUSES)) {
            if (word.says(ClauseCode.BOUNDARY) && word.from() > token) {
                return word.from();
            }
        }
        return sentence.size();
    }

    /// Whether nothing but commas and "and" stands between two tokens, and something does.
    public boolean isListed(int from, int to) {
        return Listed.between(sentence, matches, from, to);
    }

    public Span span(int from, int to) {
        return sentence.spanOf(from, to);
    }

    /// The words from one token to before another, with single spaces.
    public String words(int from, int to) {
        return sentence.tokens().subList(from, to).stream().map(Token::text).collect(Collectors.joining(" "));
    }

    /// The words from one token to before another, as they stand in the article, in their sentence.
    public Quote quote(int from, int to, String article) {
        Span span = span(from, to);
        Quote words = new Quote(span.start(), span.end(), article.substring(span.start(), span.end()));
        Span whole = sentence.span();
        return whole.length() > LONGEST_SHOWN
                ? words
                : words.within(
                        new QuotedSentence(whole.start(), whole.end(), article.substring(whole.start(), whole.end())));
    }
}

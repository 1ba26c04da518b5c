package ashyldy.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import ashyldy.events.EventType;
import ashyldy.events.Kind;
import ashyldy.notify.subscription.Concern;
import ashyldy.notify.subscription.Interest;
import ashyldy.notify.subscription.Range;
import ashyldy.notify.subscription.Subscription;
import ashyldy.places.PlaceCode;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.monitor.TermFilteredPresearcher;
import org.apache.lucene.monitor.TermWeightor;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// The same subscriptions as stored queries of lucene-monitor, in memory, filed by its presearcher under their rarest
/// term:
/// it is told which fields say little, or it would file most of them under the event.
final class LuceneMonitor implements AutoCloseable {
    private static final TermWeightor RAREST = TermWeightor.combine(
            TermWeightor.fieldWeightor(0.01, "event"),
            TermWeightor.fieldWeightor(0.1, "kind"),
            TermWeightor.termWeightor(0.05, new BytesRef(Concern.COUNTRY)));

    private final Monitor monitor;

    LuceneMonitor(List<Subscription> subscriptions) {
        try {
            monitor = new Monitor(new StandardAnalyzer(), new TermFilteredPresearcher(RAREST, List.of(), Set.of()));
            List<MonitorQuery> queries = new ArrayList<>();
            for (Subscription subscription : subscriptions) {
                queries.add(new MonitorQuery(subscription.id().toString(), query(subscription.interest())));
            }
            monitor.register(queries);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Set<UUID> wanting(Document document) {
        try {
            Set<UUID> wanting = new HashSet<>();
            for (QueryMatch match :
                    monitor.match(document, QueryMatch.SIMPLE_MATCHER).getMatches()) {
                wanting.add(UUID.fromString(match.getQueryId()));
            }
            return wanting;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Document document(Concern concern) {
        Document document = new Document();
        term(document, "event", concern.event().code());
        term(document, "kind", concern.kind().code());
        concern.places().forEach(place -> term(document, "place", place));
        concern.words().forEach(word -> term(document, "word", word));
        concern.capacity().ifPresent(figure -> document.add(new DoublePoint("capacity", figure.doubleValue())));
        concern.cost().ifPresent(figure -> document.add(new DoublePoint("cost", figure.doubleValue())));
        return document;
    }

    @Override
    public void close() {
        try {
            monitor.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Query query(Interest interest) {
        var all = new BooleanQuery.Builder();
        any(all, "event", interest.events().stream().map(EventType::code).toList());
        any(all, "kind", interest.what().kinds().stream().map(Kind::code).toList());
        any(
                all,
                "place",
                interest.where().places().isEmpty()
                        ? List.of(Concern.COUNTRY)
                        : interest.where().places().stream()
                                .map(PlaceCode::value)
                                .toList());
        interest.mentions()
                .anywhere()
                .forEach(word -> all.add(new TermQuery(new Term("word", word)), BooleanClause.Occur.FILTER));
        atLeast(all, "capacity", interest.howMuch().capacity());
        atLeast(all, "cost", interest.howMuch().cost());
        return all.build();
    }

    private static void any(BooleanQuery.Builder all, String field, Collection<String> values) {
        if (values.isEmpty()) {
            return;
        }
        var any = new BooleanQuery.Builder();
        values.forEach(value -> any.add(new TermQuery(new Term(field, value)), BooleanClause.Occur.SHOULD));
        all.add(any.build(), BooleanClause.Occur.FILTER);
    }

    private static void atLeast(BooleanQuery.Builder all, String field, Range range) {
        range.from()
                .ifPresent(least -> all.add(
                        DoublePoint.newRangeQuery(field, least.doubleValue(), Double.POSITIVE_INFINITY),
                        BooleanClause.Occur.FILTER));
    }

    private static void term(Document document, String field, String value) {
        document.add(new StringField(field, value, Field.Store.NO));
    }
}

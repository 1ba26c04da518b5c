package ashyldy.ingest.asking;

import java.time.InstantSource;

import ashyldy.edge.outbound.OperatorHttp;
import ashyldy.edge.start.Needed;
import ashyldy.ingest.ArticleReading;
import ashyldy.ingest.article.SecondOpinion;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/// The second reader and what it is made of.
class AskingWiring {
    @Produces
    @Singleton
    OperatorHttp operatorHttp() {
        return new OperatorHttp();
    }

    void close(@Disposes OperatorHttp http) {
        http.close();
    }

    @Produces
    @Singleton
    @Startup
    SecondReader secondReader(
            AskingConfig config,
            OperatorHttp http,
            StoredQuestions questions,
            ArticleReading reading,
            InstantSource clock,
            ObjectMapper json) {
        var endpoint = Needed.part(config::endpoint, BadEndpoint.class);
        endpoint.ifPresent(known -> Log.infof("the second reader is %s", known));
        return new SecondReader(
                endpoint.map(known -> new Model(known, counted(http, questions), clock, json)),
                reading,
                config.excluded());
    }

    /// Every request that goes out is counted: each part of a long article, each retry, each other form of asking.
    private static Model.Sending counted(OperatorHttp http, StoredQuestions questions) {
        return request -> {
            questions.count(Budget.DAY);
            return http.send(request);
        };
    }

    @Produces
    @Singleton
    SecondOpinion secondOpinion(
            SecondReader reader, StoredQuestions questions, ArticleReading reading, AskingConfig config) {
        return new AskedOpinion(reader, questions, reading, config.budget());
    }

    @Produces
    @Singleton
    AskingMeters askingMeters(MeterRegistry meters) {
        return new AskingMeters(meters);
    }
}

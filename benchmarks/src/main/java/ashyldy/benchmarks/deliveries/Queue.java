package ashyldy.benchmarks.deliveries;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

import ashyldy.benchmarks.road.OwnStack;
import ashyldy.local.postgres.PostgresAddress;

/// What notify-service has been asked to send, and still has to.
final class Queue {
    private static final String WISH =
            "{\"language\": \"en\", \"events\": [\"project.opened\"], \"webhook\": {\"url\": \"%s\"}}";
    private static final int CREATED = 201;

    private final OwnStack stack;

    Queue(OwnStack stack) {
        this.stack = stack;
    }

    /// To the openings of the whole country, each endpoint as a follower of its own.
    void subscribe(List<Endpoint> endpoints) {
        URI subscriptions = stack.notifications().resolve("/api/v1/subscriptions");
        try (var http = HttpClient.newHttpClient()) {
            for (Endpoint endpoint : endpoints) {
                var wish = HttpRequest.newBuilder(subscriptions)
                        .header("Content-Type", "application/json")
                        .header("Authorization", "Bearer " + OwnStack.KEY)
                        .POST(BodyPublishers.ofString(WISH.formatted(endpoint.address())))
                        .build();
                var answer = http.send(wish, BodyHandlers.ofString());
                if (answer.statusCode() != CREATED) {
                    throw new IllegalStateException("no subscription: " + answer.body());
                }
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        }
    }

    int waiting() {
        return count("pending");
    }

    int abandoned() {
        return count("abandoned");
    }

    private int count(String state) {
        try (Connection notify = DriverManager.getConnection(
                        stack.postgres().url("notify"), PostgresAddress.USER, PostgresAddress.PASSWORD);
                var query = notify.prepareStatement("select count(*) from delivery where state = ?")) {
            query.setString(1, state);
            var rows = query.executeQuery();
            rows.next();
            return rows.getInt(1);
        } catch (SQLException fault) {
            throw new IllegalStateException("the deliveries cannot be counted: " + fault.getMessage(), fault);
        }
    }
}

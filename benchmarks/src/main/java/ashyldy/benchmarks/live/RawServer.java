package ashyldy.benchmarks.live;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

/// The least that a server of events can do with Vert.x: whoever comes gets what is published, without a question,
/// as fast as it can be written. As many event loops as Quarkus has, each with its own readers.
final class RawServer extends AbstractVerticle {
    private static final List<RawServer> ALL = new CopyOnWriteArrayList<>();

    private final int port;
    private final Set<HttpServerResponse> readers = new HashSet<>();

    private RawServer(int port) {
        this.port = port;
    }

    /// `RawServer PORT`: `GET` follows, `PUT` publishes its body.
    public static void main(String[] arguments) {
        int port = Integer.parseInt(arguments[0]);
        int loops = 2 * Runtime.getRuntime().availableProcessors();
        Vertx.vertx().deployVerticle(() -> new RawServer(port), new DeploymentOptions().setInstances(loops));
    }

    @Override
    public void start() {
        ALL.add(this);
        vertx.createHttpServer(new HttpServerOptions().setHost("127.0.0.1").setPort(port))
                .requestHandler(this::answer)
                .listen();
    }

    private void answer(HttpServerRequest request) {
        if (request.method() == HttpMethod.GET) {
            follow(request.response());
        } else {
            request.body().onSuccess(frame -> publish(frame, request.response()));
        }
    }

    private void follow(HttpServerResponse reader) {
        reader.setChunked(true).putHeader("Content-Type", "text/event-stream").write(":following\n\n");
        readers.add(reader);
        reader.closeHandler(_ -> readers.remove(reader));
    }

    private void publish(Buffer frame, HttpServerResponse publisher) {
        publisher.setStatusCode(204).end();
        for (RawServer each : ALL) {
            each.context.runOnContext(_ -> each.readers.forEach(reader -> reader.write(frame)));
        }
    }
}

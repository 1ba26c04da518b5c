package ashyldy.notify.live;

import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/// Answers a reader by a line that stays open when the request is over.
///
/// The framework would write every event anew for every reader; here the line takes bytes that all readers share, and
/// a waiting reader costs little more than the connection.
@Provider
@Produces(MediaType.SERVER_SENT_EVENTS)
public class LineResource implements ServerMessageBodyWriter<Following> {
    private final LivePoller live;

    LineResource(LivePoller live) {
        this.live = live;
    }

    @Override
    public void writeResponse(Following reader, Type type, ServerRequestContext context) {
        var request = ((ResteasyReactiveRequestContext) context).unwrap(RoutingContext.class);
        var wire = new HttpWire(request.request(), live.patience());
        request.response().setChunked(true);
        wire.write(EventText.FOLLOWING);
        OpenStream stream = live.open(wire, reader.seen());
        request.response()
                .drainHandler(_ -> stream.loop().execute(() -> {
                    wire.full = false;
                    live.goOn(stream);
                }));
        request.addEndHandler(_ -> live.forget(stream));
        if (request.response().closed()) {
            live.forget(stream);
        }
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, ResteasyReactiveResourceInfo target, MediaType media) {
        return type == Following.class;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Following.class;
    }

    @Override
    public void writeTo(
            Following reader,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out) {
        throw new IllegalStateException("a line is no stream of bytes that ends");
    }

    /// All that is written is written on the loop, so that nobody asks a response that has just ended.
    private static final class HttpWire implements OpenStream.Wire {
        private final HttpServerResponse response;
        private final Channel channel;
        private final boolean shared;
        private final Duration linger;
        private volatile boolean full;

        HttpWire(HttpServerRequest request, Duration linger) {
            this.response = request.response();
            this.channel = ((ConnectionBase) request.connection()).channel();
            this.shared = request.version() == HttpVersion.HTTP_2;
            this.linger = linger;
        }

        @Override
        public Executor loop() {
            return channel.eventLoop();
        }

        @Override
        public boolean isFull() {
            return full;
        }

        @Override
        public void write(byte[] bytes) {
            if (isOpen()) {
                response.write(Buffer.buffer(Unpooled.wrappedBuffer(bytes)));
                full = response.writeQueueFull();
            }
        }

        @Override
        public void end(byte[] bytes) {
            if (isOpen()) {
                var enough = channel.eventLoop().schedule(this::cut, linger.toMillis(), TimeUnit.MILLISECONDS);
                response.end(Buffer.buffer(bytes)).onComplete(_ -> {
                    enough.cancel(false);
                    hangUp();
                });
            }
        }

        /// Whoever shares the connection, in HTTP/2, goes on.
        private void cut() {
            if (shared) {
                response.reset();
            } else {
                channel.close();
            }
        }

        private void hangUp() {
            if (!shared) {
                channel.close();
            }
        }

        private boolean isOpen() {
            return !response.ended() && !response.closed();
        }
    }
}

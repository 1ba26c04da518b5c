package ashyldy.edge.outbound;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The one HTTP client for addresses that users give. Blocks its caller, who runs on a virtual thread.
@ApplicationScoped
public class OutboundHttp {
    /// Cookies and content policies of real servers take more than the 8 KB that are usual.
    private static final int MOST_HEADERS = 64 * 1024;

    private static final int MOST_DRAINED = 16 * 1024;
    private static final Duration LONGEST_DRAIN = Duration.ofSeconds(2);

    private final Vertx vertx;
    private final AddressGuard guard;
    private final HttpClient client;

    OutboundHttp(
            Vertx vertx, @ConfigProperty(name = "ashyldy.outbound.allow-private") Optional<List<String>> allowPrivate) {
        this.vertx = vertx;
        this.guard = new AddressGuard(allowPrivate.orElse(List.of()), InetAddress::getAllByName);
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout(5_000)
                .setDecompressionSupported(true)
                .setMaxHeaderSize(MOST_HEADERS)
                .setMaxPoolSize(32));
    }

    /// Whether such an address would be called; said when a user gives it, long before the first call.
    ///
    /// @throws OutboundRefused if not
    /// @throws IOException if the name has no address
    public void check(URI uri) throws IOException {
        guard.check(uri);
    }

    /// @throws OutboundRefused if the address, or one it redirects to, may not be called
    /// @throws IOException if the other side cannot be reached, answers too late or too much
    public Response send(Request request) throws IOException {
        var address = guard.check(request.uri());
        var response = sendTo(address, request);
        var next = next(request, response);
        return next.isPresent() ? send(next.get()) : response;
    }

    private Optional<Request> next(Request request, Response response) throws IOException {
        if (request.redirects() == 0 || response.status() < 300 || response.status() >= 400) {
            return Optional.empty();
        }
        var location = response.header("location");
        if (response.status() == 304 || location.isEmpty()) {
            return Optional.empty();
        }
        try {
            var next = request.uri().resolve(location.get());
            if (request.uri().getScheme().equals("https") && !"https".equals(next.getScheme())) {
                throw new OutboundRefused("a redirect from https to http is not followed");
            }
            return Optional.of(request.to(next));
        } catch (IllegalArgumentException unreadable) {
            throw new IOException("redirected to no address: " + location.get(), unreadable);
        }
    }

    private Response sendTo(InetAddress address, Request request) throws IOException {
        var answer = new CompletableFuture<Response>();
        client.request(options(address, request))
                .onFailure(answer::completeExceptionally)
                .onSuccess(open -> exchange(open, request, answer));
        return await(answer, request);
    }

    /// Listens to the response itself: a future composed of it may tell of it when a short answer has already passed.
    private void exchange(HttpClientRequest open, Request request, CompletableFuture<Response> answer) {
        answer.whenComplete((done, fault) -> {
            if (fault != null || !request.wantsStatusOnly()) {
                open.reset();
            }
        });
        open.send(Buffer.buffer(request.body()))
                .onFailure(answer::completeExceptionally)
                .onSuccess(response -> {
                    if (request.wantsStatusOnly()) {
                        answer.complete(answer(response, new byte[0], request));
                        drain(open, response);
                    } else {
                        collect(response, request, answer);
                    }
                });
    }

    /// A short body is read, so that the line can be used again; one that trickles, or is long, costs the line.
    private void drain(HttpClientRequest open, HttpClientResponse response) {
        var left = new AtomicInteger(MOST_DRAINED);
        long deadline = vertx.setTimer(LONGEST_DRAIN.toMillis(), late -> open.reset());
        response.handler(chunk -> {
            if (left.addAndGet(-chunk.length()) < 0) {
                open.reset();
            }
        });
        response.exceptionHandler(fault -> vertx.cancelTimer(deadline));
        response.endHandler(end -> vertx.cancelTimer(deadline));
    }

    private static void collect(HttpClientResponse response, Request request, CompletableFuture<Response> answer) {
        var body = Buffer.buffer();
        response.handler(chunk -> {
            body.appendBuffer(chunk);
            if (body.length() > request.maxBytes()) {
                answer.completeExceptionally(
                        new IOException("the answer is over %d bytes".formatted(request.maxBytes())));
            }
        });
        response.exceptionHandler(answer::completeExceptionally);
        response.endHandler(end -> answer.complete(answer(response, body.getBytes(), request)));
    }

    private static Response answer(HttpClientResponse response, byte[] body, Request request) {
        return new Response(response.statusCode(), headers(response), body, request.uri());
    }

    private static RequestOptions options(InetAddress address, Request request) {
        var uri = request.uri();
        var path = Optional.ofNullable(uri.getRawPath())
                .filter(text -> !text.isEmpty())
                .orElse("/");
        var query =
                Optional.ofNullable(uri.getRawQuery()).map(text -> "?" + text).orElse("");
        var options = new RequestOptions()
                .setServer(SocketAddress.inetSocketAddress(AddressGuard.port(uri), address.getHostAddress()))
                .setHost(uri.getHost())
                .setPort(AddressGuard.port(uri))
                .setSsl(uri.getScheme().equalsIgnoreCase("https"))
                .setMethod(HttpMethod.valueOf(request.method()))
                .setURI(path + query)
                .setTimeout(request.timeout().toMillis());
        request.headers().forEach(options::addHeader);
        return options;
    }

    private static Map<String, List<String>> headers(HttpClientResponse response) {
        return response.headers().names().stream()
                .collect(Collectors.toMap(
                        name -> name.toLowerCase(Locale.ROOT),
                        name -> response.headers().getAll(name),
                        (first, second) -> first));
    }

    private static Response await(CompletableFuture<Response> answer, Request request) throws IOException {
        try {
            return answer.get(request.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException fault) {
            throw new IOException(
                    "%s: %s".formatted(request.uri().getHost(), fault.getCause().getMessage()), fault);
        } catch (TimeoutException late) {
            answer.cancel(true);
            throw new IOException(
                    "%s did not answer within %s".formatted(request.uri().getHost(), request.timeout()), late);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(
                    "stopped while waiting for " + request.uri().getHost());
        }
    }

    @PreDestroy
    void close() {
        client.close();
    }
}

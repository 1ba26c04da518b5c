package ashyldy.edge.visitor;

import java.net.InetAddress;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;

/// Knows from which network the current request comes: the other end of the connection, or, behind a proxy that
/// `quarkus.http.proxy.trusted-proxies` names, whom that proxy has forwarded. Headers of anybody else are not believed.
@ApplicationScoped
public class Visitors {
    private final CurrentVertxRequest current;

    Visitors(CurrentVertxRequest current) {
        this.current = current;
    }

    /// Interrupts this thread, should the visitor of the current request leave before the answer is there.
    public void interruptWhoeverWorksForNobody() {
        var worker = Thread.currentThread();
        current.getCurrent().addEndHandler(end -> {
            if (end.failed()) {
                worker.interrupt();
            }
        });
    }

    public Network network() {
        String address = current.getCurrent().request().remoteAddress().hostAddress();
        int scope = address.indexOf('%');
        return Network.of(InetAddress.ofLiteral(scope < 0 ? address : address.substring(0, scope)));
    }
}

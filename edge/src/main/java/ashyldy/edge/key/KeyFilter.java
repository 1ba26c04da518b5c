package ashyldy.edge.key;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/// Lets nobody write without the key.
@Provider
@NeedsKey
@Priority(Priorities.AUTHENTICATION)
class KeyFilter implements ContainerRequestFilter {
    @Inject
    Keys keys;

    @Override
    public void filter(ContainerRequestContext request) {
        keys.check(request.getHeaderString(HttpHeaders.AUTHORIZATION));
    }
}

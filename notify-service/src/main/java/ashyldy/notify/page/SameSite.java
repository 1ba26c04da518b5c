package ashyldy.notify.page;

import java.net.URI;
import java.util.Optional;

/// Whether a form was sent from our own page. The secret in the address is what protects it, for no other site knows
/// that; this is the second lock, for the case that an address has got about.
///
/// @param fetchSite the header `Sec-Fetch-Site`, which every browser sends today and no script can set
/// @param origin the header `Origin`; `null` where the page says `no-referrer`, as ours does
/// @param host the header `Host`
record SameSite(Optional<String> fetchSite, Optional<String> origin, Optional<String> host) {
    boolean holds() {
        return fetchSite
                .map(site -> site.equals("same-origin") || site.equals("none"))
                .orElseGet(() -> origin.filter(text -> !text.equals("null"))
                        .map(this::isHere)
                        .orElse(true));
    }

    private boolean isHere(String text) {
        try {
            String authority = URI.create(text).getRawAuthority();
            return authority != null && host.filter(authority::equalsIgnoreCase).isPresent();
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}

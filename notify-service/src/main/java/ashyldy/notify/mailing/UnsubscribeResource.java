package ashyldy.notify.mailing;

import java.util.Optional;

import ashyldy.events.Language;
import ashyldy.notify.channel.Address;
import ashyldy.notify.channel.EmailAddress;
import ashyldy.notify.channel.WebhookAddress;
import ashyldy.notify.channel.mail.MailWords;
import ashyldy.notify.follower.Contact;
import ashyldy.notify.follower.Follower;
import ashyldy.notify.follower.StoredFollowers;
import ashyldy.notify.follower.StoredLinks;
import ashyldy.notify.subscription.StoredSubscriptions;
import ashyldy.notify.subscription.Subscription;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// Ends all mails to somebody: by the one click of RFC 8058, which is a POST of the mail program's, or by a button.
@Path("/follow/{secret}/unsubscribe")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class UnsubscribeResource {
    private static final String UNSUBSCRIBED = "unsubscribed";

    private final StoredLinks links;
    private final StoredFollowers followers;
    private final StoredSubscriptions subscriptions;

    UnsubscribeResource(StoredLinks links, StoredFollowers followers, StoredSubscriptions subscriptions) {
        this.links = links;
        this.followers = followers;
        this.subscriptions = subscriptions;
    }

    @GET
    @Operation(operationId = "unsubscribePage", summary = "A page with a button; looking at it changes nothing")
    public Response show(@PathParam("secret") String secret) {
        return links.owner(secret)
                .map(follower -> LinkPage.asking(words(follower), "stop", mailbox(follower)))
                .orElseGet(() -> LinkPage.nothing("nobody", Optional.empty()));
    }

    @POST
    @Operation(operationId = "unsubscribeByMail", summary = "Sends nothing more to whom this link is for")
    public Response stop(@PathParam("secret") String secret) {
        return links.owner(secret)
                .map(follower -> {
                    followers.disable(follower.id(), UNSUBSCRIBED);
                    return LinkPage.saying(words(follower), "stopped", mailbox(follower));
                })
                .orElseGet(() -> LinkPage.nothing("nobody", Optional.empty()));
    }

    private MailWords words(Follower follower) {
        return MailWords.in(subscriptions.of(follower.id()).stream()
                .findFirst()
                .map(Subscription::language)
                .orElse(Language.RU));
    }

    private static String mailbox(Follower follower) {
        return follower.contact().map(Contact::address).map(UnsubscribeResource::shown).orElse("");
    }

    private static String shown(Address address) {
        return switch (address) {
            case EmailAddress mailbox -> mailbox.shown();
            case WebhookAddress webhook -> webhook.shown();
        };
    }
}

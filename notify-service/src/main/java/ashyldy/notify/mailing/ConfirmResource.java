package ashyldy.notify.mailing;

import java.util.Optional;

import ashyldy.notify.channel.mail.MailWords;
import ashyldy.notify.follower.FollowerSecret;
import ashyldy.notify.subscription.MailWish;
import ashyldy.notify.subscription.MailWishes;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// Where the link of an invitation leads.
@Path("/confirm/{secret}")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class ConfirmResource {
    private final StoredInvitations invitations;
    private final MailWishes wishes;

    ConfirmResource(StoredInvitations invitations, MailWishes wishes) {
        this.invitations = invitations;
        this.wishes = wishes;
    }

    @GET
    @Operation(operationId = "confirmPage", summary = "A page with a button; looking at it changes nothing")
    public Response show(
            @PathParam("secret") String secret, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted) {
        return invitations
                .request(new FollowerSecret(secret))
                .map(wishes::read)
                .map(wish -> page("confirm", wish))
                .orElseGet(() -> LinkPage.nothing("gone", Optional.ofNullable(accepted)));
    }

    @POST
    @Transactional
    @Operation(operationId = "confirm", summary = "Makes the subscription that was asked for, once")
    public Response agree(
            @PathParam("secret") String secret, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String accepted) {
        return invitations
                .agree(new FollowerSecret(secret))
                .map(wishes::make)
                .map(wish -> page("confirmed", wish))
                .orElseGet(() -> LinkPage.nothing("gone", Optional.ofNullable(accepted)));
    }

    private static Response page(String about, MailWish wish) {
        MailWords words = MailWords.in(wish.language());
        String mailbox = wish.mailbox().toString();
        return about.equals("confirm")
                ? LinkPage.asking(words, about, mailbox)
                : LinkPage.saying(words, about, mailbox);
    }
}
